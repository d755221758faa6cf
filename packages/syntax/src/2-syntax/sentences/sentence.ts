import type { TokenType } from "chevrotain";
import type { Span } from "../../0-source/span.ts";
import { Text, type Token } from "../../1-tokens/tokens.ts";
import type { Expected } from "../expectations.ts";
import { literalValue } from "../literal-value.ts";
import type { Name, TextLiteral, ValueLiteral } from "../word-ast.ts";
import type { SentenceReader } from "./reader.ts";

/** How a part of a sentence is read. */
export type Reads<Given> = (reader: SentenceReader) => Given;

/** What a way of reading gives. */
export type ReadBy<Read> = Read extends Reads<infer Given> ? Given : never;

type Named = Readonly<Record<string, Reads<unknown>>>;

/** What is read of each part. */
type Parts<Readers> = { readonly [Part in keyof Readers]: ReadBy<Readers[Part]> };

/** What a part begins with: a word that is no keyword, or a token of the type. */
type Start = string | TokenType;

/** Whether one of them comes next. */
export function isNext(reader: SentenceReader, ...starts: readonly Start[]): boolean {
  const { image, tokenType } = reader.ahead(1);
  return starts.includes(tokenType) || starts.includes(image);
}

/** The parts in their order, each under its name. */
export function inParts<Readers extends Named>(parts: Readers): Reads<Parts<Readers>> {
  const named = Object.entries(parts);
  return (reader) => {
    const said: Record<string, unknown> = {};
    for (const [name, read] of named) said[name] = read(reader);
    return said as Parts<Readers>;
  };
}

/** What is read, with the place of all of it. */
export function withPlace<Given extends object>(
  read: Reads<Given>,
): Reads<Given & { readonly span: Span }> {
  return (reader) => {
    const { startOffset } = reader.ahead(1);
    const said = read(reader);
    return { ...said, span: reader.spanFrom(startOffset) };
  };
}

/** The parts in their order with the place of all of them. */
export function node<Readers extends Named>(
  parts: Readers,
): Reads<Parts<Readers> & { readonly span: Span }> {
  return withPlace(inParts(parts));
}

/** What the next word stands for, or what else is read in front of the rest. */
export function marker<const Value>(value: Value, read: Reads<unknown> = any): Reads<Value> {
  return (reader) => {
    read(reader);
    return value;
  };
}

/** The word or symbol, which has to be there. */
export function sign(start: Start, expected: Expected): Reads<Token> {
  return (reader) => (isNext(reader, start) ? reader.take() : reader.refuse(expected));
}

/** What stands behind something that says nothing by itself. */
export function after<Given>(first: Reads<unknown>, read: Reads<Given>): Reads<Given> {
  return (reader) => {
    first(reader);
    return read(reader);
  };
}

/** What begins so; null where something else follows. */
export function where<Given>(start: Start, read: Reads<Given>): Reads<Given | null> {
  return (reader) => (isNext(reader, start) ? read(reader) : null);
}

/** What stands behind the word or symbol; null where that is not there. */
export function behind<Given>(start: Start, read: Reads<Given>): Reads<Given | null> {
  return where(start, after(any, read));
}

/** Whether the word or symbol is there. */
export function isThere(start: Start): Reads<boolean> {
  return (reader) => where(start, any)(reader) !== null;
}

/** One or more with one of the separators between each and the next. */
export function severalOf<Given>(
  read: Reads<Given>,
  ...separators: readonly Start[]
): Reads<readonly Given[]> {
  return (reader) => {
    const found = [read(reader)];
    while (isNext(reader, ...separators)) {
      reader.take();
      found.push(read(reader));
    }
    return found;
  };
}

/** Whatever comes next. */
export function any(reader: SentenceReader): Token {
  return reader.take();
}

/** A name of what is expected. */
export function name(expected: Expected): Reads<Name> {
  return (reader) => reader.name(expected);
}

/** A value of the token's type. */
export function literal(type: TokenType, expected: Expected): Reads<ValueLiteral> {
  const sought = sign(type, expected);
  return (reader) => {
    const token = sought(reader);
    return literalValue(token, reader.spanOf(token)) ?? reader.refuse(expected);
  };
}

const text = sign(Text, "quoted");

/** A text in quotes. */
export function textInQuotes(reader: SentenceReader): TextLiteral {
  return reader.toText(text(reader));
}
