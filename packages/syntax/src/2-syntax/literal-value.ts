import {
  date,
  duration,
  emptyValue,
  number,
  parseDate,
  parseDuration,
  parseTime,
  text,
  time,
  type Value,
  type ValueType,
} from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { Span } from "../0-source/span.ts";
import { decodeText } from "../1-tokens/decode-text.ts";
import {
  DateLiteral,
  DurationLiteral,
  NumberLiteral,
  Text,
  TimeLiteral,
  type Token,
} from "../1-tokens/tokens.ts";
import type { ValueLiteral } from "./word-ast.ts";

/** How a token of this type is read as a value. */
interface LiteralReader {
  readonly type: ValueType;
  readonly read: (image: string) => Value | undefined;
}

const readers: ReadonlyMap<TokenType, LiteralReader> = new Map<TokenType, LiteralReader>([
  [Text, { type: text, read: decodeText }],
  [NumberLiteral, { type: number, read: readNumber }],
  [DurationLiteral, { type: duration, read: parseDuration }],
  [TimeLiteral, { type: time, read: parseTime }],
  [DateLiteral, { type: date, read: parseDate }],
]);

/** The value of a token that stands for itself; a malformed one has its type's empty value. Null for a name. */
export function literalValue({ tokenType, image }: Token, span: Span): ValueLiteral | null {
  const reader = readers.get(tokenType);
  if (reader === undefined) return null;
  const { type, read } = reader;
  return { node: "literal", type, value: read(image) ?? emptyValue(type), span };
}

function readNumber(image: string): number | undefined {
  const value = Number(image);
  return Number.isFinite(value) ? value : undefined;
}
