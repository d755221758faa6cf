import type { TokenType } from "chevrotain";
import { classifyNumeric } from "./classify-numeric.ts";
import { plainWidth } from "./full-width.ts";
import { matchComment, matchText } from "./match-text.ts";
import { matchNumeric, matchUnknown, matchWord } from "./match-word.ts";
import { elseIfTokens } from "./split-else-if.ts";
import {
  Identifier,
  keywordTokens,
  Plus,
  spellings,
  Text,
  type Token,
  token,
  YesNo,
} from "./tokens.ts";

/** Something between the tokens that is no space. */
export interface Lexeme {
  readonly kind: "doc" | "comment" | "blockComment" | "hashComment" | "oddSpace" | "unknown";
  readonly startOffset: number;
  readonly image: string;
}

/** What a text is made of, in order. */
export interface Scanned {
  readonly tokens: Token[];
  readonly lexemes: Lexeme[];
  /** Where reading came to an end. */
  readonly end: number;
}

/** A word that has been read before: tokens that say the same share its letters. */
type Word = Pick<Token, "tokenType" | "image">;

const keywordByText: ReadonlyMap<string, Word> = new Map(
  Object.entries(keywordTokens).map(([text, tokenType]) => [
    text,
    { tokenType, image: tokenType.LABEL ?? text },
  ]),
);

/** A text has few names that it repeats, and many that are told apart by their numbers. */
const mostShared = 1_000;

/** The symbols by their first character, the longest first. */
const symbols: ReadonlyMap<number, readonly (readonly [string, TokenType])[]> = Map.groupBy(
  spellings
    .flatMap(([type, written]) => written.map((text) => [text, type] as const))
    .sort(([one], [other]) => other.length - one.length),
  ([text]) => text.charCodeAt(0),
);

const oddSpaces =
  /[\v\f\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/y;
const restOfLine = /[^\r\n]*/y;

/** Everything in the text from an offset on, up to a place that is enough; any text can be read. */
export function scan(
  text: string,
  from = 0,
  isEnough: (offset: number) => boolean = () => false,
): Scanned {
  const scanned = { tokens: [], lexemes: [], words: new Map(keywordByText) };
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (isEnough(at)) break;
    else at = scanOne(text, at, code, scanned);
  }
  return { tokens: scanned.tokens, lexemes: scanned.lexemes, end: at };
}

/** Space, tab and line ends. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** What is being read, and the words that have been. */
interface Scanning extends Pick<Scanned, "tokens" | "lexemes"> {
  readonly words: Map<string, Word>;
}

/** Adds what stands at the offset, and gives the offset behind it. */
function scanOne(
  text: string,
  at: number,
  code: number,
  { tokens, lexemes, words }: Scanning,
): number {
  const word = matchWord(text, at);
  if (word !== null) return addWord(word, text, at, { tokens, words });
  const symbol = symbolAt(text, at, code);
  if (symbol !== undefined) {
    tokens.push(symbol);
    return at + symbol.image.length;
  }
  const value = valueAt(text, at);
  if (value !== undefined) {
    tokens.push(value);
    return at + value.image.length;
  }
  const lexeme = lexemeAt(text, at);
  lexemes.push(lexeme);
  return at + lexeme.image.length;
}

function addWord(
  word: string,
  text: string,
  at: number,
  { tokens, words }: Pick<Scanning, "tokens" | "words">,
): number {
  if (word === "yes" && text.startsWith("/no", at + word.length)) {
    tokens.push(token(YesNo, "yes/no", at));
    return at + "yes/no".length;
  }
  const two = elseIfTokens(word, at);
  if (two !== undefined) tokens.push(...two);
  else {
    const { tokenType, image } = words.get(word) ?? newWord(word, words);
    tokens.push(token(tokenType, image, at));
  }
  return at + word.length;
}

function newWord(image: string, words: Map<string, Word>): Word {
  const word = { tokenType: Identifier, image };
  if (words.size < mostShared && !/[0-9]$/.test(image)) words.set(image, word);
  return word;
}

function symbolAt(text: string, start: number, code: number): Token | undefined {
  const known = symbols.get(code);
  if (known === undefined) return undefined;
  for (const [image, type] of known) {
    if (!text.startsWith(image, start)) continue;
    const isSign = type !== Plus || /[0-9０-９]/.test(text.charAt(start + 1));
    return isSign ? token(type, image, start) : undefined;
  }
  return undefined;
}

/** A text in quotes or what begins with a digit, in plain characters. */
function valueAt(text: string, start: number): Token | undefined {
  const quoted = matchText(text, start);
  if (quoted !== null) return token(Text, quoted, start);
  const numeric = matchNumeric(text, start);
  if (numeric === null) return undefined;
  const plain = plainWidth(numeric);
  return token(classifyNumeric(plain).type, plain, start);
}

function lexemeAt(text: string, startOffset: number): Lexeme {
  const block = matchComment(text, startOffset);
  if (block !== null) return { kind: "blockComment", startOffset, image: block };
  if (text.startsWith("//", startOffset)) {
    const isDoc = text.startsWith("///", startOffset) && !text.startsWith("////", startOffset);
    return {
      kind: isDoc ? "doc" : "comment",
      startOffset,
      image: match(restOfLine, text, startOffset),
    };
  }
  if (text.charAt(startOffset) === "#") {
    return { kind: "hashComment", startOffset, image: match(restOfLine, text, startOffset) };
  }
  const space = match(oddSpaces, text, startOffset);
  if (space !== "") return { kind: "oddSpace", startOffset, image: space };
  return { kind: "unknown", startOffset, image: matchUnknown(text, startOffset) };
}

function match(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}
