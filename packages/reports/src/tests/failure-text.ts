import type { Place } from "@annae/ir";
import type { EventVerdict, TestResult, VerdictLine } from "@annae/runtime";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type Look, paint } from "../text/paint.ts";
import type { TextStyle } from "../text/text-style.ts";

type Sign = VerdictLine["sign"];

const signs: Readonly<Record<Sign, string>> = { both: " ", expected: "-", seen: "+" };
const looks: Readonly<Partial<Record<Sign, Look>>> = { expected: "green", seen: "red" };

const words = {
  chatbot: { ko: "챗봇", en: "chatbot" },
  rules: { ko: "적용된 규칙", en: "rules that fired" },
  none: { ko: "없음", en: "none" },
} as const satisfies Readonly<Record<string, Doc>>;

/** What a failed test expected and what was seen, event by event; events that went well are left out. */
export function failureText(
  { test, events, faults }: TestResult,
  { locale, color }: TextStyle,
): string {
  const on = test.chatbot ? `${test.channel}, ${words.chatbot[locale]}` : test.channel;
  const failed = events.filter((event) => !event.passed);
  return [
    `${paint(`✗ ${printableLine(test.title)}`, "bold", color)} (${printableLine(on)})`,
    ...faults.map(
      ({ place, message }) => `  ${placeText(place)}: ${printableLine(message[locale])}`,
    ),
    ...failed.flatMap((event) => eventLines(event, { locale, color }).map((line) => `  ${line}`)),
  ].join("\n");
}

function eventLines(
  { place, written, lines, steps }: EventVerdict,
  { locale, color }: TextStyle,
): readonly string[] {
  const rules = steps.flatMap((step) => step.rules).join(", ");
  return [
    paint(placeText(place), "faint", color),
    printableLine(written),
    ...lines.flatMap((line) => verdictLines(line, color)),
    paint(
      `    ${words.rules[locale]}: ${rules === "" ? words.none[locale] : rules}`,
      "faint",
      color,
    ),
  ];
}

function verdictLines({ sign, words: said, text }: VerdictLine, color: boolean): readonly string[] {
  const line = `  ${signs[sign]} ${printableLine(said)}`;
  const look = looks[sign];
  const first = look === undefined ? line : paint(line, look, color);
  if (text === null || sign === "both") return [first];
  return [first, ...text.split("\n").map((row) => `      │ ${printableLine(row)}`.trimEnd())];
}

/** "shop/tests/open.rules:12:3" */
function placeText({ file, line, column }: Place): string {
  return `${printableLine(file)}:${line}:${column}`;
}
