import { splitText } from "@annae/channel-kit";
import {
  type Button,
  cutText,
  type Envelope,
  type Outgoing,
  type SizedImage,
} from "@annae/vocabulary";
import { description, limits } from "./limits.ts";
import type { Composite, NaverButton, NaverContent, SendEvent } from "./wire.ts";

/** Said over buttons that have no text of their own, which Naver does not accept. */
export const pressBelow = "아래 버튼을 눌러 주세요.";

/** The send events of one delivery, in order. Naver knows no idempotency key, so the envelope's is not passed on. */
export function encode(outgoing: Outgoing, envelope: Envelope): readonly SendEvent[] {
  return contents(outgoing).map((content) => ({
    event: "send",
    user: envelope.customer,
    ...content,
  }));
}

function contents({ text, image, buttons }: Outgoing): readonly NaverContent[] {
  const words = [text, ...buttons.filter(isPhone).map(phoneLine)].filter(Boolean).join("\n");
  const rows = buttonRows(buttons.filter((button) => !isPhone(button)).map(naverButton));
  if (rows.length === 0 && image === null) return texts(words);
  if (rows.length === 0 && words === "") return pictures(image);
  if (words.length <= description.max) return composites(words, image, rows);
  const below = rows.length === 0 ? pictures(image) : composites("", image, rows);
  return [...texts(words), ...below];
}

function texts(words: string): readonly NaverContent[] {
  return words === ""
    ? []
    : splitText(words, limits.text.max).map((text) => ({ textContent: { text } }));
}

function pictures(image: SizedImage | null): readonly NaverContent[] {
  return image === null ? [] : [{ imageContent: { imageUrl: image.url } }];
}

function composites(
  words: string,
  image: SizedImage | null,
  [first = [], ...more]: readonly (readonly NaverButton[])[],
): readonly NaverContent[] {
  const top: Composite = {
    description: words === "" ? pressBelow : words,
    ...(image === null
      ? { buttonList: first }
      : { image: { imageUrl: image.url }, ...(first.length > 0 && { buttonList: first }) }),
  };
  const rest = more.map((buttonList): Composite => ({ description: pressBelow, buttonList }));
  return [top, ...rest].map((composite) => ({ compositeContent: { compositeList: [composite] } }));
}

function buttonRows(buttons: readonly NaverButton[]): readonly (readonly NaverButton[])[] {
  const { max } = limits.buttons;
  return Array.from({ length: Math.ceil(buttons.length / max) }, (_, at) =>
    buttons.slice(at * max, (at + 1) * max),
  );
}

function isPhone(button: Button): boolean {
  return "url" in button && /^tel:/i.test(button.url);
}

/** Naver turns telephone numbers inside a text into links that dial. */
function phoneLine(button: Button): string {
  return "url" in button ? `${button.label}: ${button.url.replace(/^tel:(\/\/)?/i, "")}` : "";
}

function naverButton(button: Button): NaverButton {
  const title = cutText(button.label, limits.buttonLabel.max);
  return "keyword" in button
    ? { type: "TEXT", data: { title, code: button.keyword } }
    : { type: "LINK", data: { title, url: button.url, mobileUrl: button.url } };
}
