import { standardFact } from "@annae/vocabulary";
import { valueMeant, valuesOf } from "./phrases/phrase.ts";
import { reread } from "./reread.ts";
import { notAllowed, type Taken, type Tape } from "./tape.ts";
import { dash, hoursAt, type MeantValue, matchAt } from "./values.ts";

/** `in 12:00-13:00`, `is 3..5`, `from monday to friday`, `not between 9am and 6pm`. */
export function takeSpan(tape: Tape, start: number): Taken | null {
  const { source, out } = tape;
  const left = out.at(-1)?.image ?? "";
  const lead = spanWords.exec(source.text.slice(start, start + longestLead));
  if (lead === null) return null;
  const [words, outside] = lead;
  const at = start + words.length;
  const found = spanAt(source.text, at, {
    left,
    isOutside: outside !== undefined,
    isBetween: words.includes("between"),
  });
  if (found === null) return null;
  const opened = /[[(]\s*$/.test(words);
  const close = opened ? /^\s*[\])]/.exec(source.text.slice(at + found.length))?.[0] : "";
  const end = at + found.length + (close ?? "").length;
  const span = { source, start, end };
  const shown = found.text === null ? "" : `: \`${left} ${found.text}\``;
  const join = outside === undefined ? "and" : "or";
  const instead = {
    ko: `두 비교를 \`${join}\`로 이으세요${shown}`,
    en: `join two comparisons by \`${join}\`${shown}`,
  };
  const edits = [{ span, text: found.text ?? "" }];
  const fix = found.text === null ? undefined : ({ guess: true, edits } as const);
  const diagnostic = notAllowed(span, instead, fix);
  return reread(tape, { start, end }, found.text ?? `is ${left}`, diagnostic);
}

const longestLead = 40;
const spanWords =
  /^(?:(?:is|==?)\s+)?(?:(outside(?:\s+of)?|not\s+(?:in|between|within|from))|in(?:\s+range)?|is|between|from|within|range|==?)?\s*[[(]?\s*(?=[\d\p{L}])/u;

/** What is known of a span besides its ends. */
interface SpanSide {
  /** The fact that is compared. */
  readonly left: string;
  /** What lies in the span is left out. */
  readonly isOutside: boolean;
  /** `and` may stand between the ends. */
  readonly isBetween: boolean;
}

/** The ends of a span behind the word that begins it: `12:00-13:00`, `3..5`, `monday to friday`. */
function spanAt(text: string, at: number, side: SpanSide): MeantValue | null {
  const kind = standardFact(side.left)?.type.kind;
  if (kind === "date") return null;
  const joins = side.isBetween ? String.raw`(?:${dash}|[^\S\n]*(?:,|\band\b)[^\S\n]*)` : dash;
  const days = matchAt(new RegExp(String.raw`(\p{L}+)${joins}(\p{L}+)(?:까지)?`, "yu"), text, at);
  if (days !== null) return daysBetween(days, side);
  const numbers = matchAt(
    new RegExp(String.raw`(\d+)${joins}(\d+)(?![\d:.\p{L}-])`, "yu"),
    text,
    at,
  );
  if (numbers !== null && kind !== "time") {
    const [written, low = "", high = ""] = numbers;
    return { length: written.length, text: comparisons(side, low, high, "<=") };
  }
  const hours = hoursAt(text, at, joins);
  if (hours === null) return null;
  const [low = "", high] = (hours.text ?? "").split(" to ");
  return { ...hours, text: high === undefined ? null : comparisons(side, low, high, "<") };
}

function comparisons({ left, isOutside }: SpanSide, low: string, high: string, end: "<" | "<=") {
  if (!isOutside) return `>= ${low} and ${left} ${end} ${high}`;
  return `< ${low} or ${left} ${end === "<" ? ">=" : ">"} ${high}`;
}

function daysBetween(
  [written, from = "", to = ""]: RegExpExecArray,
  { isOutside }: SpanSide,
): MeantValue | null {
  const weekdays = valuesOf("weekday");
  const [first, last] = [from, to].map((day) => weekdays.indexOf(valueMeant("weekday", day)));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  const days = weekdays.map((_, index) => weekdays[(first + index) % weekdays.length]);
  const count = ((last - first + weekdays.length) % weekdays.length) + 1;
  const list = `in (${days.slice(0, count).join(", ")})`;
  return { length: written.length, text: isOutside ? `not ${list}` : list };
}
