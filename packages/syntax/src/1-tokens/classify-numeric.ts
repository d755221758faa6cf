import { parseDate, parseDuration, parseTime } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import { DateLiteral, DurationLiteral, NumberLiteral, TimeLiteral } from "./tokens.ts";

/** Milliseconds of what people write for the units of a duration. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(d|days?|일)$/i, 86_400_000],
  [/^(w|weeks?|주)$/i, 604_800_000],
  [/^(h|hours?|hrs?|시간)$/i, 3_600_000],
  [/^(m|minutes?|mins?|분)$/i, 60_000],
  [/^(s|seconds?|secs?|초)$/i, 1_000],
];

/** What something that begins with a digit is meant to be, and whether it is well formed. */
export interface NumericReading {
  readonly type: TokenType;
  readonly valid: boolean;
}

/** Reads what begins with a digit. What is well formed as nothing is taken for what it looks like most. */
export function classifyNumeric(written: string): NumericReading {
  if (/^-?\d+(?:\.\d+)?$/.test(written)) {
    return { type: NumberLiteral, valid: Number.isFinite(Number(written)) };
  }
  if (written.includes(":")) return { type: TimeLiteral, valid: parseTime(written) !== undefined };
  if (/^\d+[-./]\d+[-./]\d+$/.test(written)) {
    return { type: DateLiteral, valid: parseDate(written) !== undefined };
  }
  if (looksLikeDuration(written)) return { type: DurationLiteral, valid: isDuration(written) };
  return { type: NumberLiteral, valid: false };
}

function looksLikeDuration(written: string): boolean {
  const words = written.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => numericUnit(word) !== undefined);
}

function isDuration(written: string): boolean {
  const milliseconds = parseDuration(written);
  return milliseconds !== undefined && Number.isSafeInteger(milliseconds);
}

/** Milliseconds of the unit, in any spelling people use; undefined where it is none. */
export function numericUnit(unit: string): number | undefined {
  return units.find(([pattern]) => pattern.test(unit))?.[1];
}
