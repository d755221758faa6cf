import { splitText } from "@annae/channel-kit";
import { type Button, cutText, type Outgoing } from "@annae/vocabulary";
import { pressBelow } from "../encode.ts";
import { skillLimits } from "./limits.ts";
import type { SkillButton, SkillOutput, TextCard } from "./wire.ts";

/** One bubble of an answer, and the part of a message that it says. */
export interface Piece {
  readonly output: SkillOutput;
  readonly part: Partial<Pick<Outgoing, "text" | "image" | "buttons">>;
}

/** Bytes of the JSON. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** A message as bubbles, in order: its picture, its words, its buttons below them. Put together their parts are the message. */
export function piecesOf({ text, image, buttons }: Outgoing): readonly Piece[] {
  const { cardText, cardButtons, text: longest } = skillLimits;
  const inCard = text !== "" && text.length <= cardText.max && buttons.length <= cardButtons.max;
  const picture =
    image === null ? [] : [{ output: { simpleImage: { imageUrl: image.url } }, part: { image } }];
  if (inCard && buttons.length > 0) {
    return [...picture, { output: { textCard: card(text, buttons) }, part: { text, buttons } }];
  }
  const words = text === "" ? [] : splitText(text, longest.max);
  return [
    ...picture,
    ...words.map((piece) => ({ output: { simpleText: { text: piece } }, part: { text: piece } })),
    ...rows(rows(buttons, cardButtons.max), skillLimits.carouselCards.max).flatMap(cardPieces),
  ];
}

/** Cards side by side; where their addresses are so long that the answer would not be shown, in two halves. */
function cardPieces(cards: readonly (readonly Button[])[]): readonly Piece[] {
  const items = cards.map((buttons) => card(pressBelow, buttons));
  const [only] = items;
  if (only === undefined) return [];
  const carousel = { carousel: { type: "textCard", items } } as const;
  const part = { buttons: cards.flat() };
  if (items.length === 1) return [{ output: { textCard: only }, part }];
  if (2 * bytesOf(carousel) <= skillLimits.answerBytes.max) return [{ output: carousel, part }];
  return rows(cards, Math.ceil(cards.length / 2)).flatMap(cardPieces);
}

function rows<T>(all: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) =>
    all.slice(at * length, (at + 1) * length),
  );
}

function card(description: string, buttons: readonly Button[]): TextCard {
  return { description, buttons: buttons.map(skillButton) };
}

function skillButton(button: Button): SkillButton {
  const label = cutText(button.label, skillLimits.buttonLabel.max);
  if ("keyword" in button) return { label, action: "message", messageText: button.keyword };
  return /^tel:/i.test(button.url)
    ? { label, action: "phone", phoneNumber: button.url.replace(/^tel:(\/\/)?/i, "") }
    : { label, action: "webLink", webLinkUrl: button.url };
}
