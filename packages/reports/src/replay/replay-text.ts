import type { AnswerDifference } from "@annae/host";
import { type Doc, isJsonObject, type Locale, printableLine } from "@annae/vocabulary";
import { type Look, paint } from "../text/paint.ts";
import type { TextStyle } from "../text/text-style.ts";
import type { ChangedDecision, ReplayReport, UnusedLine } from "./replay-report.ts";

/** Decisions, and lines of each kind, that are shown one by one. */
const most = 50;

/** The report to read: decisions that are otherwise, then what could not be used, then the numbers. */
export function replayText(report: ReplayReport, style: TextStyle): string {
  const { changed } = report;
  const shown = changed.slice(0, most).map((one) => changedText(one, style));
  const parts = [
    ...shown,
    ...more(changed.length - shown.length, style),
    ...unusedText(words.broken, report.broken, style),
    ...unusedText(words.newer, report.newer, style),
    ...unusedText(words.unplayable, report.unplayable, style),
    summary(report)[style.locale],
  ];
  return `${parts.join("\n")}\n`;
}

function changedText(
  { line, decision, now, differences }: ChangedDecision,
  { locale, color }: TextStyle,
): string {
  const { tenant, channel, customer, event, answer } = decision;
  const at = new Date(event.at).toISOString();
  const names = [tenant, channel, customer.id, at, event.type].map(printableLine);
  const head = `${words.line(line)[locale]} ${names.join(" · ")}`;
  const [was, is] = [list(answer.rules), list(now.rules)];
  const rules = `  ${words.rules[locale]}: ${was === is ? is : `${was} → ${is}`}`;
  const lines = differences.flatMap((one) => differenceLines(one, locale, color));
  return [paint(head, "bold", color), ...lines, paint(rules, "faint", color)].join("\n");
}

function differenceLines(
  difference: AnswerDifference,
  locale: Locale,
  color: boolean,
): readonly string[] {
  if (difference.part !== "message") {
    const { part, was, now } = difference;
    return [`  ${words.parts[part][locale]}: ${value(was)} → ${value(now)}`];
  }
  const { was, now } = difference;
  if (was !== null && now !== null && messageWords(was) === messageWords(now)) {
    return [`  ${messageWords(now)}`, ...members("", was, now)];
  }
  const line = (sign: "-" | "+", look: Look, message: (typeof difference)["was"]) =>
    message === null ? [] : [paint(`  ${sign} ${messageWords(message)}`, look, color)];
  return [...line("-", "red", was), ...line("+", "green", now)];
}

/** What differs beside the words, by its place in the message. */
function members(place: string, was: unknown, now: unknown): readonly string[] {
  if (isJsonObject(was) && isJsonObject(now)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return names.flatMap((name) =>
      members(place === "" ? name : `${place}.${name}`, was[name], now[name]),
    );
  }
  const [one, other] = [was, now].map((value) => JSON.stringify(value ?? null));
  return one === other ? [] : [`    ${printableLine(`${place}: ${one} → ${other}`)}`];
}

function messageWords({
  message,
  system,
  customer,
  counselor,
}: NonNullable<Extract<AnswerDifference, { part: "message" }>["was"]>): string {
  const text = (customer ?? counselor)?.text ?? "";
  return printableLine(`${message ?? system ?? ""}: ${text.replaceAll("\n", " ")}`);
}

function value(given: unknown): string {
  if (Array.isArray(given)) return list(given.map(String));
  return given === null ? "—" : printableLine(String(given));
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "—" : printableLine(names.join(", "));
}

function more(left: number, { locale }: TextStyle): readonly string[] {
  return left <= 0 ? [] : [words.more(left)[locale]];
}

function unusedText(head: Doc, lines: readonly UnusedLine[], style: TextStyle): readonly string[] {
  const { locale } = style;
  const shown = lines
    .slice(0, most)
    .map(({ line, reason }) => `${head[locale]} ${line}: ${printableLine(reason[locale])}`);
  return [...shown, ...more(lines.length - shown.length, style)];
}

function summary({ decisions, changed, broken, newer, unplayable }: ReplayReport): Doc {
  const different = changed.length;
  const unused: readonly (readonly [number, string, string])[] = [
    [broken.length, "읽을 수 없는 줄", "broken lines"],
    [newer.length, "새 형식의 줄", "lines of a newer form"],
    [unplayable.length, "재생할 수 없는 줄", "lines that can't be played"],
  ];
  const left = unused.filter(([count]) => count > 0);
  return {
    ko: `결정 ${decisions}건 중 ${different}건이 다릅니다${left.map(([count, ko]) => `, ${ko} ${count}개`).join("")}`,
    en: `${different} of ${decisions} decisions are different${left.map(([count, , en]) => `, ${count} ${en}`).join("")}`,
  };
}

const words = {
  line: (line: number): Doc => ({ ko: `${line}행`, en: `line ${line}:` }),
  rules: { ko: "규칙", en: "rules" },
  broken: { ko: "읽을 수 없는 줄", en: "broken line" },
  newer: { ko: "새 형식의 줄", en: "line of a newer form" },
  unplayable: { ko: "재생할 수 없는 줄", en: "line that can't be played" },
  more: (count: number): Doc => ({
    ko: `그 밖에 ${count}건 (모두 보려면 --format json)`,
    en: `and ${count} more (--format json shows all)`,
  }),
  parts: {
    event: { ko: "이벤트", en: "event" },
    situation: { ko: "상황", en: "situation" },
    effects: { ko: "동작", en: "effects" },
    alert: { ko: "상담사 알림", en: "alert" },
    room: { ko: "상담방 상태", en: "room" },
    roomTitle: { ko: "상담방 제목", en: "room title" },
  },
} as const;
