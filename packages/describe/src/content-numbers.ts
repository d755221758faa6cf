import type { MessageIr } from "@annae/ir";
import type { FactPattern } from "@annae/vocabulary";
import { documentWords } from "./document-words.ts";
import { certainty } from "./known-facts.ts";
import type { Telling } from "./telling.ts";

/** The number under which the document has a content of the message: its own, that of a case, that of a channel. */
export function contentNumber(
  message: Pick<MessageIr, "name" | "cases" | "variants">,
  place: "own" | { readonly inCase: number } | { readonly channel: string },
  { numbers }: Pick<Telling, "numbers">,
): string {
  const number = numbers.get(message.name) ?? 0;
  const channels = Object.keys(message.variants);
  if (message.cases.length + channels.length === 0) return String(number);
  if (place === "own") return `${number}-1`;
  if ("inCase" in place) return `${number}-${place.inCase + 2}`;
  return `${number}-${message.cases.length + channels.indexOf(place.channel) + 2}`;
}

/** Which contents of the message can be seen where these facts are known: "문구 5-1 또는 5-2". */
export function contentNumbers(message: MessageIr, known: FactPattern, telling: Telling): string {
  const { locale } = telling;
  const named = seen(message, known).map((place) => contentNumber(message, place, telling));
  return `${documentWords.text[locale]} ${named.join(` ${documentWords.or[locale]} `)}`;
}

function seen(message: MessageIr, known: FactPattern) {
  const channel = String(known.channel);
  if (Object.hasOwn(message.variants, channel)) return [{ channel }];
  const answers = message.cases.map(({ when }) => certainty(when, known));
  const sure = answers.indexOf(true);
  const open = sure === -1 ? answers : answers.slice(0, sure + 1);
  const cases = open.flatMap((answer, inCase) => (answer === false ? [] : [{ inCase }]));
  return sure === -1 ? ["own" as const, ...cases] : cases;
}
