import { addressFaults, listOf, type Part, partOf, strangers, textFaults } from "./part.ts";

const kinds = ["simpleText", "simpleImage", "textCard", "carousel"];

/** What OpenBuilder would refuse, or not show, of a skill's answer, by its guide. */
export function skillFaults(answer: unknown): readonly string[] {
  const { version, template } = partOf(answer);
  const outputs = listOf(partOf(template).outputs);
  const bytes = new TextEncoder().encode(JSON.stringify(answer)).length;
  return [
    ...strangers(partOf(answer), ["version", "template"]),
    ...(version === "2.0" ? [] : [`version ${version}`]),
    ...(bytes <= 30 * 1_024 ? [] : [`${bytes} bytes`]),
    ...(outputs.length >= 1 && outputs.length <= 3 ? [] : [`${outputs.length} outputs`]),
    ...outputs.flatMap((output) => outputFaults(partOf(output))),
  ];
}

function outputFaults(output: Part): readonly string[] {
  const [kind = "", ...more] = Object.keys(output);
  const body = partOf(output[kind]);
  if (more.length > 0 || !kinds.includes(kind)) return [`output ${kind} ${more}`];
  if (kind === "simpleText") return textFaults(body, "text", 1_000);
  if (kind === "simpleImage") return addressFaults(body, "imageUrl");
  if (kind === "textCard") return cardFaults(body, 400);
  const items = listOf(body.items);
  return [
    ...(body.type === "textCard" ? [] : [`carousel of ${body.type}`]),
    ...(items.length >= 2 && items.length <= 10 ? [] : [`${items.length} items`]),
    ...items.flatMap((item) => cardFaults(partOf(item), 128)),
  ];
}

function cardFaults(card: Part, longest: number): readonly string[] {
  const buttons = listOf(card.buttons);
  return [
    ...textFaults(card, "description", longest),
    ...(buttons.length <= 3 ? [] : [`${buttons.length} buttons`]),
    ...buttons.flatMap((button) => buttonFaults(partOf(button))),
  ];
}

function buttonFaults(button: Part): readonly string[] {
  const label = textFaults(button, "label", 14);
  switch (button.action) {
    case "webLink":
      return [...label, ...addressFaults(button, "webLinkUrl")];
    case "message":
      return [...label, ...textFaults(button, "messageText", 1_000)];
    case "phone":
      return [...label, ...textFaults(button, "phoneNumber", 100)];
    default:
      return [`action ${button.action}`];
  }
}
