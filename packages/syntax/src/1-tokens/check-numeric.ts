import { duration, formatValue, parseDate, parseTime } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { classifyNumeric, numericUnit } from "./classify-numeric.ts";
import {
  badDuration,
  badNumber,
  fullWidthCharacter,
  impossibleDate,
  impossibleTime,
} from "./diagnostics.ts";
import { DateLiteral, DurationLiteral, TimeLiteral } from "./tokens.ts";

/** Nobody writes a longer duration. */
const longestGuess = 64;

/** What is wrong with something that begins with a digit: malformed, or in full-width characters. */
export function checkNumeric(plain: string, span: Span): readonly Diagnostic[] {
  const { type, valid } = classifyNumeric(plain);
  if (!valid) return [malformed(type, plain, span)];
  const written = span.source.text.slice(span.start, span.end);
  if (plain === written) return [];
  return [fullWidthCharacter(span, { written, plain }, { edits: [{ span, text: plain }] })];
}

/** What is wrong with a malformed value, taken for one of the type. */
function malformed(type: TokenType, written: string, span: Span): Diagnostic {
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
    milliseconds += Number(count) * (numericUnit(unit) ?? Number.NaN);
  }
  return milliseconds > 0 && milliseconds % 1_000 === 0 && Number.isSafeInteger(milliseconds)
    ? formatValue(duration, milliseconds)
    : undefined;
}
