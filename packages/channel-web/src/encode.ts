import type { Button, Envelope, Outgoing, SizedImage } from "@annae/vocabulary";
import type {
  WebButton,
  WebEnvelope,
  WebImage,
  WebMessage,
  WebMessageV1,
  WebMessageV2,
} from "./wire.ts";

/** The messages of one delivery in the protocol version of the fact `webVersion`; without the fact, in the newest. */
export function encode(outgoing: Outgoing, envelope: Envelope): readonly WebMessage[] {
  if (isEmpty(outgoing)) return [];
  return envelope.facts.webVersion === 1 ? parts(outgoing, envelope) : [whole(outgoing, envelope)];
}

function isEmpty({ text, image, buttons }: Outgoing): boolean {
  return text === "" && image === null && buttons.length === 0;
}

function whole(outgoing: Outgoing, envelope: Envelope): WebMessageV2 {
  return {
    version: 2,
    type: "message",
    ...heading(outgoing, envelope, 0),
    format: "plain",
    text: outgoing.text,
    image: outgoing.image === null ? null : webImage(outgoing.image),
    buttons: outgoing.buttons.map(webButton),
  };
}

function parts(outgoing: Outgoing, envelope: Envelope): readonly WebMessageV1[] {
  const { text, image, buttons } = outgoing;
  const contents = [
    ...(image === null ? [] : [{ type: "image", ...webImage(image) } as const]),
    ...(text === "" ? [] : [{ type: "text", format: "plain", text } as const]),
    ...(buttons.length === 0
      ? []
      : [{ type: "buttons", buttons: buttons.map(webButton) } as const]),
  ];
  return contents.map((content, position) => ({
    version: 1,
    ...heading(outgoing, envelope, position),
    ...content,
  }));
}

function heading(
  { speaker, kind }: Outgoing,
  { key, customer, at }: Envelope,
  position: number,
): WebEnvelope {
  return { id: position === 0 ? key : `${key}-${position + 1}`, to: customer, at, speaker, kind };
}

function webImage({ url, width, height }: SizedImage): WebImage {
  return { url, width, height };
}

function webButton(button: Button): WebButton {
  return "keyword" in button
    ? { type: "keyword", label: button.label, keyword: button.keyword }
    : { type: "link", label: button.label, url: button.url };
}
