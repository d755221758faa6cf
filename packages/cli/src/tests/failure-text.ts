import type { Place } from "@annae/ir";
import type { EventVerdict, VerdictLine } from "@annae/runtime";
import type { Doc, Locale } from "@annae/vocabulary";
import { printable } from "../coverage/printable.ts";
import type { TestResult } from "./run-policy-tests.ts";

/** How failures are printed. */
export interface FailureStyle {
  readonly locale: Locale;
  readonly color: boolean;
}

type Sign = VerdictLine["sign"];

const signs: Readonly<Record<Sign, string>> = { both: " ", expected: "-", seen: "+" };
const colors: Readonly<Partial<Record<Sign, number>>> = { expected: 32, seen: 31 };

const words = {
  chatbot: { ko: "챗봇", en: "chatbot" },
  rules: { ko: "따른 규칙", en: "rules that fired" },
  none: { ko: "없음", en: "none" },
} as const satisfies Readonly<Record<string, Doc>>;

/** What a failed test expected and what was seen, event by event; events that went well are left out. */
export function failureText(
  { test, events, faults }: TestResult,
  { locale, color }: FailureStyle,
): string {
  const on = test.chatbot ? `${test.channel}, ${words.chatbot[locale]}` : test.channel;
  const failed = events.filter((event) => !event.passed);
  return [
    `${paint(`✗ ${printable(test.title)}`, 1, color)} (${printable(on)})`,
    ...faults.map(({ place, message }) => `  ${placeText(place)}: ${printable(message[locale])}`),
    ...failed.flatMap((event) => eventLines(event, { locale, color }).map((line) => `  ${line}`)),
  ].join("\n");
}

function eventLines(
  { place, written, lines, steps }: EventVerdict,
  { locale, color }: FailureStyle,
): readonly string[] {
  const rules = steps.flatMap((step) => step.rules).join(", ");
  return [
    paint(placeText(place), 2, color),
    printable(written),
    ...lines.flatMap((line) => verdictLines(line, color)),
    paint(`    ${words.rules[locale]}: ${rules === "" ? words.none[locale] : rules}`, 2, color),
  ];
}

function verdictLines({ sign, words: said, text }: VerdictLine, color: boolean): readonly string[] {
  const first = paint(`  ${signs[sign]} ${printable(said)}`, colors[sign] ?? 0, color);
  if (text === null || sign === "both") return [first];
  return [first, ...text.split("\n").map((line) => `      │ ${printable(line)}`.trimEnd())];
}

/** "shop/tests/open.rules:12:3" */
function placeText({ file, line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}

function paint(text: string, code: number, color: boolean): string {
  return color && code !== 0 ? `\x1b[${code}m${text}\x1b[0m` : text;
}
