import { splitText } from "@annae/channel-kit";
import { canStandBeside } from "@annae/channel-kit/images";
import {
  type Button,
  cutText,
  type Envelope,
  type Outgoing,
  type SizedImage,
} from "@annae/vocabulary";
import { limits, linkImage } from "./limits.ts";
import { serialNumber } from "./serial-number.ts";
import { systemMessages } from "./system-messages.ts";
import type { AutoAnswer, Bubble, Link, RichBubble, WriteRequest } from "./wire.ts";

/** Stands where the sender key (발신프로필 키) belongs; the chat server puts its own there before it sends. */
const senderKeyPlaceholder = "{sender_key}";

/** Said over buttons that have no text, which Kakao does not accept. */
export const pressBelow = "아래 버튼을 눌러 주세요.";

/** The requests of one delivery, in order; none for what Kakao shows by itself. */
export function encode(outgoing: Outgoing, envelope: Envelope): readonly WriteRequest[] {
  return bubbles(outgoing).map((bubble, position) => ({
    user_key: envelope.customer,
    sender_key: senderKeyPlaceholder,
    serial_number: serialNumber(envelope.key, position),
    ...bubble,
  }));
}

const autoAnswers: Readonly<Record<string, AutoAnswer>> = { S1: "S1", S2: "S2", S3: "S3" };

function bubbles(outgoing: Outgoing): readonly Bubble[] {
  const { system } = outgoing;
  if (system === null) return ownWords(outgoing);
  const answer = Object.hasOwn(autoAnswers, system) ? autoAnswers[system] : undefined;
  return answer === undefined ? [] : kakaosWords(outgoing, answer);
}

/** One of Kakao's own messages: it is shown once, so words that are too many are cut, with a mark where. */
function kakaosWords({ text, buttons }: Outgoing, answer: AutoAnswer): readonly Bubble[] {
  const [links = [], ...moreLinks] = rows(buttons.map(link));
  const message = cutText(text || (systemMessages[answer]?.text ?? ""), limits.text.max);
  return [
    { ...rich(message, links, null), auto_answer: answer },
    ...moreLinks.map((row) => rich(pressBelow, row, null)),
  ];
}

function ownWords({ text, image, buttons }: Outgoing): readonly Bubble[] {
  if (text === "" && buttons.length === 0) return image === null ? [] : [picture(image)];
  const pieces = splitText(text === "" ? pressBelow : text, limits.text.max);
  const inside = image !== null && pieces.length === 1 && fitsBesideText(image) ? image : null;
  const last = pieces.at(-1) ?? "";
  const [links = [], ...moreLinks] = rows(buttons.map(link));
  return [
    ...(image !== null && inside === null ? [picture(image)] : []),
    ...pieces.slice(0, -1).map(plain),
    links.length > 0 || inside !== null ? rich(last, links, inside) : plain(last),
    ...moreLinks.map((row) => rich(pressBelow, row, null)),
  ];
}

function rows(links: readonly Link[]): readonly (readonly Link[])[] {
  const count = Math.ceil(links.length / limits.buttons.max);
  return Array.from({ length: count }, (_, at) =>
    links.slice(at * limits.buttons.max, (at + 1) * limits.buttons.max),
  );
}

function plain(message: string): Bubble {
  return { message_type: "TX", message };
}

function picture(image: SizedImage): Bubble {
  return { message_type: "IM", image_url: image.url };
}

function rich(message: string, links: readonly Link[], image: SizedImage | null): RichBubble {
  return {
    message_type: "LI",
    message,
    ...(image !== null && { image_url: image.url }),
    ...(links.length > 0 && { links }),
  };
}

function fitsBesideText(image: SizedImage): boolean {
  return image.bytes <= linkImage.maxBytes.max && canStandBeside(image, linkImage);
}

function link(button: Button): Link {
  const { max } = limits.buttonLabel;
  if ("keyword" in button) return { name: cutText(button.keyword, max), type: "BK" };
  const name = cutText(button.label, max);
  const { url } = button;
  if (!/^tel:/i.test(url)) return { name, type: "WL", url_mobile: url, url_pc: url };
  const scheme = url.replace(/^tel:(\/\/)?/i, "tel://");
  return { name, type: "AL", scheme_ios: scheme, scheme_android: scheme };
}
