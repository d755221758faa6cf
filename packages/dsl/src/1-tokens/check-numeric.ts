import { duration, formatValue, parseDate, parseTime } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { badDuration, badNumber, impossibleDate, impossibleTime } from "./diagnostics.ts";
import { DateLiteral, DurationLiteral, TimeLiteral } from "./tokens.ts";

/** Milliseconds of what people write for the units of a duration. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(d|days?|일)$/i, 86_400_000],
  [/^(h|hours?|hrs?|시간)$/i, 3_600_000],
  [/^(m|minutes?|mins?|분)$/i, 60_000],
  [/^(s|seconds?|secs?|초)$/i, 1_000],
];

/** Nobody writes a longer duration. */
const longestGuess = 64;

/** What is wrong with a malformed value that begins with a digit, taken for one of the type. */
export function checkNumeric(type: TokenType, written: string, span: Span): Diagnostic {
  if (type === TimeLiteral)
    return impossibleTime(span, { written }, fixWith(span, meantTime(written)));
  if (type === DateLiteral)
    return impossibleDate(span, { written }, fixWith(span, meantDate(written)));
  if (type === DurationLiteral) {
    return badDuration(span, { written }, fixWith(span, meantDuration(written)));
  }
  return badNumber(span, { written }, fixWith(span, /^-?\d+(\.\d+)?/.exec(written)?.[0]));
}

function fixWith(span: Span, text: string | undefined): Fix | undefined {
  return text === undefined ? undefined : { edits: [{ span, text }] };
}

/** "9:00" → "09:00", "18:00:00" → "18:00". */
function meantTime(written: string): string | undefined {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):(\d{1,2})(?::00)?$/.exec(written) ?? [];
  const text = `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  return hours === "" || parseTime(text) === undefined ? undefined : text;
}

/** "2026.2.3" → "2026-02-03". */
function meantDate(written: string): string | undefined {
  const [year = "", month = "", day = ""] = written.split(/[-./]/);
  return parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** "90분" → "1h30m". */
function meantDuration(written: string): string | undefined {
  if (written.length > longestGuess) return undefined;
  let milliseconds = 0;
  for (const [, count = "", unit = ""] of written.matchAll(/(\d+(?:\.\d+)?)(\p{L}+)/gu)) {
    milliseconds += Number(count) * (unitOf(unit) ?? Number.NaN);
  }
  return milliseconds > 0 && milliseconds % 1_000 === 0 && Number.isSafeInteger(milliseconds)
    ? formatValue(duration, milliseconds)
    : undefined;
}

/** Milliseconds of the unit, in any spelling people use; undefined where it is none. */
export function unitOf(unit: string): number | undefined {
  return units.find(([pattern]) => pattern.test(unit))?.[1];
}
