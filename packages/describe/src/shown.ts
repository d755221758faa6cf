import { type FallbackCase, fallbackCases } from "@annae/channel-kit";
import type { Atom, Condition, MessageIr } from "@annae/ir";
import {
  type Channel,
  type FactPattern,
  type Rendition,
  type Speaker,
  speakerDocs,
} from "@annae/vocabulary";
import { contentNumbers } from "./content-numbers.ts";
import { documentWords } from "./document-words.ts";
import { certainty, conditionOf, factsFrom } from "./known-facts.ts";
import type { Setup } from "./setups.ts";
import { supposed, type Telling } from "./telling.ts";

/** What both audiences see of something that is sent, one line for each case. */
export interface SeenByBoth {
  readonly customer: readonly string[];
  readonly counselor: readonly string[];
}

/** What a message comes to where the condition holds, on that channel. */
export function messageShown(
  message: MessageIr,
  when: Condition<Atom>,
  { channel, facts }: Setup,
  telling: Telling,
): SeenByBoth {
  const known = { ...factsFrom(when, true), ...facts };
  const { customer, counselor, alert } = channel.speakers[message.kind];
  const cases = possible(fallbackCases(channel, message.kind, known), when, known);
  const lines = (view: "customer" | "counselor", speaker: Speaker, more: string) =>
    cases.map(({ when: case_, row }) => {
      const texts = contentNumbers(message, { ...known, ...case_ }, telling);
      const shown = row?.[view] ?? { show: "text" };
      const seen = shownText(shown, { channel, speaker, texts }, telling);
      const once = row?.once === true ? ` (${documentWords.once[telling.locale]})` : "";
      const isText = "show" in shown && shown.show === "text";
      return caseText(case_, cases.length, telling) + seen + once + (isText ? more : "");
    });
  return {
    customer: lines("customer", customer, ""),
    counselor: lines(
      "counselor",
      counselor,
      alert ? ` (${documentWords.alert[telling.locale]})` : "",
    ),
  };
}

/** What a message comes to that is for the counselor alone: the platform has no part in it. */
export function toldToCounselor(
  message: MessageIr,
  when: Condition<Atom>,
  { facts }: Setup,
  telling: Telling,
): SeenByBoth {
  const texts = contentNumbers(message, { ...factsFrom(when, true), ...facts }, telling);
  const { locale } = telling;
  return {
    customer: [`${texts}: ${documentWords.nothing[locale]}`],
    counselor: [`${speakerDocs.system[locale]}: ${texts}`],
  };
}

/** What a platform's own message comes to on that channel. */
export function platformShown(code: string, { channel }: Setup, telling: Telling): SeenByBoth {
  const line = Object.hasOwn(channel.systemMessages, code)
    ? platformName(code, channel, telling)
    : documentWords.nothing[telling.locale];
  return { customer: [line], counselor: [line] };
}

function shownText(
  shown: Rendition,
  of: { readonly channel: Channel; readonly speaker: Speaker; readonly texts: string },
  telling: Telling,
): string {
  const { locale } = telling;
  if ("system" in shown) return platformName(shown.system, of.channel, telling);
  if (shown.show === "nothing") return `${of.texts}: ${documentWords.nothing[locale]}`;
  return `${speakerDocs[of.speaker][locale]}: ${of.texts}`;
}

/** The platform's message by its code and what it is for: 시스템 메시지 S2(상담부재). */
export function platformName(code: string, channel: Channel, { locale }: Telling): string {
  const doc = channel.systemMessages[code]?.doc[locale];
  return `${documentWords.platformMessage[locale]} ${code}${doc === undefined ? "" : `(${doc})`}`;
}

function caseText(when: FactPattern, cases: number, telling: Telling): string {
  if (cases === 1) return "";
  return Object.keys(when).length === 0
    ? `${documentWords.otherCases[telling.locale]}: `
    : `${supposed(conditionOf(when), telling)}: `;
}

/** The cases that there can be, given what holds and that no case before it did. */
function possible(
  cases: readonly FallbackCase[],
  when: Condition<Atom>,
  known: FactPattern,
): readonly FallbackCase[] {
  return cases.filter((one, at) => {
    const before = cases.slice(0, at).map((earlier) => factsFrom(conditionOf(earlier.when), false));
    return certainty(when, Object.assign({}, known, ...before, one.when)) !== false;
  });
}
