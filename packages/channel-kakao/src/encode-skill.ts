import { splitText } from "@annae/channel-kit";
import { type Button, cutText, type Outgoing } from "@annae/vocabulary";
import { pressBelow } from "./encode.ts";
import { skillLimits } from "./limits.ts";
import type { SkillButton, SkillOutput, SkillResponse, TextCard } from "./wire.ts";

/** What a chatbot's answer holds, and what has to be said some other way because an answer has three bubbles. */
export interface SkillAnswer {
  readonly response: SkillResponse;
  /** Messages after the first that did not fit, in order. */
  readonly rest: readonly Outgoing[];
}

/**
 * The answer of a skill (OpenBuilder, version 2.0) for what is said inside the chatbot before a counselor takes over:
 * whole messages, in order, as long as they fit. One message within the limits of consult talk always fits.
 */
export function encodeSkill(messages: readonly Outgoing[]): SkillAnswer {
  const bubbles = messages.map(outputs);
  const { max } = skillLimits.outputs;
  const counts = bubbles.map((_, at) => bubbles.slice(0, at + 1).flat().length);
  const over = counts.findIndex((count) => count > max);
  const fitting = over === -1 ? bubbles.length : Math.max(over, 1);
  return {
    response: {
      version: "2.0",
      template: { outputs: bubbles.slice(0, fitting).flat().slice(0, max) },
    },
    rest: messages.slice(fitting),
  };
}

function outputs({ text, image, buttons }: Outgoing): readonly SkillOutput[] {
  const cards = cardRows(buttons.map(skillButton));
  const inCard = text !== "" && cards.length === 1 && text.length <= skillLimits.cardText.max;
  const picture = image === null ? [] : [{ simpleImage: { imageUrl: image.url } }];
  const words = text === "" || inCard ? [] : splitText(text, skillLimits.text.max);
  return [
    ...picture,
    ...words.map((piece) => ({ simpleText: { text: piece } })),
    ...buttonOutputs(cards.map((row) => card(inCard ? text : pressBelow, row))),
  ];
}

function cardRows(buttons: readonly SkillButton[]): readonly (readonly SkillButton[])[] {
  const { max } = skillLimits.cardButtons;
  return Array.from({ length: Math.ceil(buttons.length / max) }, (_, at) =>
    buttons.slice(at * max, (at + 1) * max),
  );
}

function card(description: string, buttons: readonly SkillButton[]): TextCard {
  return { description, buttons };
}

function buttonOutputs(cards: readonly TextCard[]): readonly SkillOutput[] {
  const [only, ...more] = cards;
  if (only === undefined) return [];
  return more.length === 0
    ? [{ textCard: only }]
    : [{ carousel: { type: "textCard", items: cards.slice(0, skillLimits.carouselCards.max) } }];
}

function skillButton(button: Button): SkillButton {
  const label = cutText(button.label, skillLimits.buttonLabel.max);
  if ("keyword" in button) return { label, action: "message", messageText: button.keyword };
  return /^tel:/i.test(button.url)
    ? { label, action: "phone", phoneNumber: button.url.replace(/^tel:(\/\/)?/i, "") }
    : { label, action: "webLink", webLinkUrl: button.url };
}
