import type { TokenType } from "chevrotain";
import { matchComment, matchText } from "./match-text.ts";
import { matchNumeric, matchUnknown, matchWord } from "./match-word.ts";
import { spellings } from "./tokens.ts";

/** What a piece of a file is, before anybody asks what it means. */
export type LexemeKind =
  | "word"
  | "text"
  | "numeric"
  | "yesNo"
  | "symbol"
  | "doc"
  | "lineComment"
  | "blockComment"
  | "hashComment"
  | "oddSpace"
  | "unknown";

/** A piece of a file; only spaces stand between two of them. */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly start: number;
  readonly image: string;
  /** Of symbols. */
  readonly type?: TokenType;
}

/** The symbols by their first character, the longest first. */
const symbols: ReadonlyMap<string, readonly (readonly [string, TokenType])[]> = Map.groupBy(
  spellings
    .flatMap(([type, written]) => written.map((text) => [text, type] as const))
    .sort(([one], [other]) => other.length - one.length),
  ([text]) => text.charAt(0),
);

const oddSpaces =
  /[\v\f\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/y;
const restOfLine = /[^\r\n]*/y;

/** Everything in the text from an offset on, up to a place where `isEnough`; any text can be read. */
export function scan(
  text: string,
  from = 0,
  isEnough: (offset: number) => boolean = () => false,
): Lexeme[] {
  const found: Lexeme[] = [];
  for (let at = behindSpace(text, from); at < text.length && !isEnough(at); ) {
    const lexeme = lexemeAt(text, at);
    found.push(lexeme);
    at = behindSpace(text, at + lexeme.image.length);
  }
  return found;
}

function behindSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(at)) at += 1;
  return at;
}

/** Space, tab and line ends. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function lexemeAt(text: string, start: number): Lexeme {
  if (text.startsWith("yes/no", start)) return { kind: "yesNo", start, image: "yes/no" };
  const word = matchWord(text, start);
  if (word !== null) return { kind: "word", start, image: word };
  return symbolAt(text, start) ?? otherAt(text, start);
}

function symbolAt(text: string, start: number): Lexeme | undefined {
  for (const [image, type] of symbols.get(text.charAt(start)) ?? []) {
    if (!text.startsWith(image, start)) continue;
    const isSign = type.name !== "Plus" || /[0-9０-９]/.test(text.charAt(start + 1));
    return isSign ? { kind: "symbol", start, image, type } : undefined;
  }
  return undefined;
}

function otherAt(text: string, start: number): Lexeme {
  const quoted = matchText(text, start);
  if (quoted !== null) return { kind: "text", start, image: quoted };
  const numeric = matchNumeric(text, start);
  if (numeric !== null) return { kind: "numeric", start, image: numeric };
  const block = matchComment(text, start);
  if (block !== null) return { kind: "blockComment", start, image: block };
  if (text.startsWith("//", start)) {
    const isDoc = text.startsWith("///", start) && !text.startsWith("////", start);
    return { kind: isDoc ? "doc" : "lineComment", start, image: match(restOfLine, text, start) };
  }
  if (text.charAt(start) === "#") {
    return { kind: "hashComment", start, image: match(restOfLine, text, start) };
  }
  const space = match(oddSpaces, text, start);
  if (space !== "") return { kind: "oddSpace", start, image: space };
  return { kind: "unknown", start, image: matchUnknown(text, start) };
}

function match(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}
