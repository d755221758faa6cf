import { duration, formatValue, parseDate, parseDuration, parseTime } from "@annae/vocabulary";
import { numericUnit } from "../../../1-tokens/classify-numeric.ts";

/** A value as people write it, and as Annae does; null: it is clear what is meant, but not which one. */
export interface MeantValue {
  readonly length: number;
  readonly text: string | null;
}

const counts: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, half: 0.5 },
};

const unit =
  "(?:d|h|m|s|w|ms|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|weeks?|일|시간|분|초|주)";
const many = String.raw`\d+(?:\.\d+)?[^\S\n]*|half[^\S\n]+an?[^\S\n]+`;
const count = String.raw`(?:${many}|(?:${Object.keys(counts).join("|")})[^\S\n]+)`;
const parts = new RegExp(
  String.raw`${count}${unit}(?![\p{L}\p{N}_])(?:[^\S\n]*(?:,|and)?[^\S\n]*${count}${unit}(?![\p{L}\p{N}_]))*`,
  "yu",
);
const part = new RegExp(String.raw`(${count})(${unit})(?![\p{L}\p{N}_])`, "gu");

/** `5 minutes`, `1 hour 30 minutes`, `an hour`, `1시간 30분`, `1w`. */
export function durationAt(text: string, at: number): MeantValue | null {
  const written = matchAt(parts, text, at)?.[0];
  if (written === undefined || parseDuration(written) !== undefined) return null;
  let milliseconds = 0;
  for (const [, many = "", name = ""] of written.matchAll(part)) {
    const [word = ""] = many.split(/\s/);
    milliseconds += (counts[word] ?? Number(many)) * (numericUnit(name) ?? Number.NaN);
  }
  const isWhole = milliseconds >= 1_000 && milliseconds % 1_000 === 0;
  const isSafe = Number.isSafeInteger(milliseconds);
  return {
    length: written.length,
    text: isWhole && isSafe ? formatValue(duration, milliseconds) : null,
  };
}

const words: Readonly<Record<string, string>> = {
  ...{ noon: "12:00", midday: "12:00", midnight: "00:00", 정오: "12:00", 자정: "00:00" },
};
const clock =
  /(?:(오전|오후|아침|저녁|밤|am|pm)\s*)?(\d{1,2})(?:\s*시|:(\d{2}))?(?:\s*(\d{1,2})\s*분|\s*(반))?(?:\s*([ap])\.?m\.?(?![\p{L}\p{N}_])|\s*(o['’]clock))?/iuy;
const afternoon = new Set(["오후", "저녁", "밤", "pm"]);

/** `9am`, `오전 9시`, `18시 30분`, `noon`; where only numbers can be hours, `isHour`, `9` and `9:00` as well. */
export function timeAt(text: string, at: number, isHour = false): MeantValue | null {
  const word = matchAt(/[\p{L}]+/uy, text, at)?.[0];
  const named = word === undefined ? undefined : words[word.toLowerCase()];
  if (word !== undefined && named !== undefined) return { length: word.length, text: named };
  const found = matchAt(clock, text, at);
  if (found === null) return null;
  const [written, half, hour, minutes = "0", more, thirty, letter, full] = found;
  const isTime = [half, letter, full].some((part) => part !== undefined) || /시/.test(written);
  const isNumber = isHour && !/^\s*\d/.test(text.slice(at + written.length));
  if (!isTime && !isNumber) return null;
  const isLate = afternoon.has(half?.toLowerCase() ?? "") || letter?.toLowerCase() === "p";
  const isEarly = half === "오전" || letter?.toLowerCase() === "a";
  const twelve = Number(hour) % 12;
  const hours = isLate ? twelve + 12 : isEarly ? twelve : Number(hour);
  const minute = thirty === undefined ? (more ?? minutes) : "30";
  const time = `${String(hours).padStart(2, "0")}:${minute.padStart(2, "0")}`;
  return { length: written.length, text: parseTime(time) === undefined ? null : time };
}

/** Words that values begin with. */
export const wordsOfValues: readonly string[] = [
  ...Object.keys(counts),
  ...Object.keys(words),
  ...["오전", "오후", "아침", "저녁", "밤", "am", "pm", "from"],
];

const dates: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일/y, [1, 2, 3]],
  [/(\d{4})\/(\d{1,2})\/(\d{1,2})/y, [1, 2, 3]],
  [/(\d{1,2})\.(\d{1,2})\.(\d{4})/y, [3, 2, 1]],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})/y, [3, 1, 2]],
  [/(\d{1,2})\s*월\s*(\d{1,2})\s*일/y, [0, 1, 2]],
  [/(\d{1,2})\/(\d{1,2})(?!\d)/y, [0, 1, 2]],
];

const shortDate = [/(\d{1,2})-(\d{1,2})(?![\d:-])/y, [0, 1, 2]] as const;

/** `2026/11/20`, `20.11.2026`, `11월 20일`, `11/20`; without a year nobody knows which. `isDate`: `11-20` is one, too. */
export function dateAt(text: string, at: number, isDate: boolean): MeantValue | null {
  for (const [pattern, order] of isDate ? [...dates, shortDate] : dates) {
    const found = matchAt(pattern, text, at);
    if (found === null) continue;
    const [year, month, day] = order.map((index) => (index === 0 ? "" : (found[index] ?? "")));
    const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
    return { length: found[0].length, text: parseDate(date) ?? null };
  }
  return null;
}

/** What stands between the ends of a span. */
export const dash = String.raw`[^\S\n]*(?:-|~|–|—|〜|～|\.\.\.?|to|until|till|부터|에서)[^\S\n]*`;

/** Two times as the hours of a day: `10:00-18:00`, `9am to 6pm`, `10-18`, `오전 10시부터 오후 6시까지`; what is plain already is null. */
export function hoursAt(text: string, at: number, joins = dash): MeantValue | null {
  const lead = matchAt(/from\s+/y, text, at)?.[0].length ?? 0;
  const first = timeAt(text, at + lead, true);
  if (first === null) return null;
  const between = matchAt(new RegExp(joins, "yu"), text, at + lead + first.length);
  if (between === null) return null;
  const second = timeAt(text, at + lead + first.length + between[0].length, true);
  if (second === null) return null;
  const tail = matchAt(
    /\s*까지/y,
    text,
    at + lead + first.length + between[0].length + second.length,
  );
  const length = lead + first.length + between[0].length + second.length + (tail?.[0].length ?? 0);
  const meant = `${first.text} to ${second.text}`;
  if (text.slice(at, at + length) === meant) return null;
  return { length, text: first.text === null || second.text === null ? null : meant };
}

/** What the pattern finds where it is asked to; null where it does not fit there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
