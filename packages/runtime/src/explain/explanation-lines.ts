import type { Locale } from "@annae/vocabulary";
import type { Because } from "./because.ts";
import type { DropExplanation, Explanation, RuleExplanation, RulePlace } from "./explain-trace.ts";
import type { PlainValue } from "./plain-value.ts";

const words = {
  ko: {
    fired: "적용",
    notSent: "보내지 않음",
    failed: "해당 없음",
    notReached: "확인하지 않음",
    facts: "확인한 정보",
    yes: "예",
    no: "아니오",
    unlimited: "제한 없음",
  },
  en: {
    fired: "applies",
    notSent: "not sent",
    failed: "does not apply",
    notReached: "not considered",
    facts: "facts read",
    yes: "yes",
    no: "no",
    unlimited: "without limit",
  },
} as const;

const marks = { fired: "●", failed: "○", notReached: "·" } as const;

/**
 * The explanation as sentences, one per line: the rules in order, what was left out, the facts read.
 * "○ offHours 보내지 않음: 근무 시간 안이라서 (afterHours = 아니오) — happytalk.rules:106"
 */
export function explanationLines(explanation: Explanation, locale: Locale): readonly string[] {
  const { rules, dropped, facts } = explanation;
  const read = factsText(facts, locale);
  return [
    ...rules.map((rule) => ruleLine(rule, locale)),
    ...dropped.map((one) => dropLine(one, locale)),
    ...(read === "" ? [] : [`${words[locale].facts}: ${read}`]),
  ];
}

function ruleLine(rule: RuleExplanation, locale: Locale): string {
  const { outcome, because, at } = rule;
  const head = `${named(rule)} ${headOf(rule, locale)}`;
  return `${marks[outcome]} ${head}: ${reasonText(because, locale)} — ${placeText(at)}`;
}

function headOf({ outcome, sends }: RuleExplanation, locale: Locale): string {
  const { notSent, ...heads } = words[locale];
  return outcome === "failed" && sends.length > 0 ? notSent : heads[outcome];
}

/** The rule's label, and what it sends where that is named otherwise. */
function named({ rule, sends }: RuleExplanation): string {
  return sends.length === 0 || sends.includes(rule) ? rule : `${rule}(${sends.join(", ")})`;
}

function dropLine({ what, head, because, rule, at }: DropExplanation, locale: Locale): string {
  const place = at === null ? "" : ` — ${rule}, ${placeText(at)}`;
  return `✕ ${what} ${head[locale]}: ${reasonText(because, locale)}${place}`;
}

function reasonText({ text, facts }: Because, locale: Locale): string {
  const values = factsText(facts, locale);
  return values === "" ? text[locale] : `${text[locale]} (${values})`;
}

function factsText(facts: Explanation["facts"], locale: Locale): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} = ${valueText(value, locale)}`)
    .join(", ");
}

function valueText(value: PlainValue, locale: Locale): string {
  if (value === null) return words[locale].unlimited;
  if (typeof value === "boolean") return value ? words[locale].yes : words[locale].no;
  return value === "" ? '""' : String(value);
}

function placeText({ file, line }: RulePlace): string {
  return `${file}:${line}`;
}
