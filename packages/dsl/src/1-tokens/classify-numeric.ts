import { parseDate, parseDuration, parseTime } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import { unitOf } from "./check-numeric.ts";
import { DateLiteral, DurationLiteral, NumberLiteral, TimeLiteral } from "./tokens.ts";

/** What something that begins with a digit is meant to be, and whether it is well formed. */
export interface NumericReading {
  readonly type: TokenType;
  readonly valid: boolean;
}

/** Reads what begins with a digit. What is well formed as nothing is taken for what it looks like most. */
export function classifyNumeric(written: string): NumericReading {
  if (/^-?\d+(\.\d+)?$/.test(written)) {
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
  return words.length > 0 && words.every((word) => unitOf(word) !== undefined);
}

function isDuration(written: string): boolean {
  const milliseconds = parseDuration(written);
  return milliseconds !== undefined && Number.isSafeInteger(milliseconds);
}
