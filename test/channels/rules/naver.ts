import { addressFaults, listOf, type Part, partOf, strangers, textFaults } from "./part.ts";

const contents = ["textContent", "imageContent", "compositeContent"];

/** What Naver would refuse of a send event, by its chatbot API. */
export function naverFaults(payload: unknown): readonly string[] {
  const event = partOf(payload);
  const given = contents.filter((name) => name in event);
  return [
    ...strangers(event, ["event", "user", "options", ...contents]),
    ...(event.event === "send" ? [] : [`event ${event.event}`]),
    ...textFaults(event, "user", 100),
    ...(given.length === 1 ? [] : [`${given.length} contents`]),
    ...given.flatMap((name) => contentFaults(name, partOf(event[name]))),
  ];
}

function contentFaults(name: string, content: Part): readonly string[] {
  if (name === "textContent") return textFaults(content, "text", 10_000);
  if (name === "imageContent") return addressFaults(content, "imageUrl");
  const composites = listOf(content.compositeList);
  const count = composites.length < 1 || composites.length > 10;
  return [
    ...(count ? [`${composites.length} composites`] : []),
    ...composites.flatMap((composite) => compositeFaults(partOf(composite))),
  ];
}

const parts = ["title", "description", "elementList", "image", "buttonList"];

function compositeFaults(composite: Part): readonly string[] {
  const given = parts.filter((name) => name in composite);
  const said = given.filter((name) => parts.indexOf(name) < 3);
  const buttons = listOf(composite.buttonList);
  return [
    ...strangers(composite, parts),
    ...(said.length >= 1 ? [] : ["rule A: neither title nor description nor elements"]),
    ...(given.length >= 2 ? [] : ["rule B: fewer than two parts"]),
    ...("title" in composite ? textFaults(composite, "title", 200) : []),
    ...("description" in composite ? textFaults(composite, "description", 1_000) : []),
    ...("image" in composite ? addressFaults(partOf(composite.image), "imageUrl") : []),
    ...("buttonList" in composite && (buttons.length < 1 || buttons.length > 10)
      ? [`${buttons.length} buttons`]
      : []),
    ...buttons.flatMap((button) => buttonFaults(partOf(button))),
  ];
}

function buttonFaults({ type, data }: Part): readonly string[] {
  const button = partOf(data);
  const title = textFaults(button, "title", 18);
  switch (type) {
    case "TEXT":
      return [...title, ...("code" in button ? textFaults(button, "code", 1_000) : [])];
    case "LINK":
      return [...title, ...addressFaults(button, "url"), ...addressFaults(button, "mobileUrl")];
    default:
      return [`button type ${type}`];
  }
}
