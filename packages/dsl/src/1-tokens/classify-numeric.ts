import { parseDate, parseDuration, parseTime } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import { DateLiteral, DurationLiteral, NumberLiteral, TimeLiteral } from "./tokens.ts";

/** What something that begins with a digit is meant to be, and whether it is well formed. */
export interface NumericReading {
  readonly type: TokenType;
  readonly valid: boolean;
}

/** Reads what begins with a digit. What is well formed as nothing is taken for what it looks like most. */
export function classifyNumeric(image: string): NumericReading {
  if (/^-?\d+(\.\d+)?$/.test(image)) return { type: NumberLiteral, valid: Number.isFinite(Number(image)) };
  if (/\d:/.test(image)) return { type: TimeLiteral, valid: parseTime(image) !== undefined };
  if (/^\d+[-./]\d+[-./]\d+$/.test(image)) {
    return { type: DateLiteral, valid: parseDate(image) !== undefined };
  }
  if (/^\d.*\p{L}/u.test(image)) {
    return { type: DurationLiteral, valid: isDuration(image) };
  }
  return { type: NumberLiteral, valid: false };
}

function isDuration(image: string): boolean {
  const milliseconds = parseDuration(image);
  return milliseconds !== undefined && Number.isSafeInteger(milliseconds);
}
