import { createToken, type IToken, Lexer, type TokenType, tokenMatcher } from "chevrotain";
import { type Keyword, type KeywordText, keywords } from "./keywords.ts";

/** A word, value or symbol of a file; `image` is what is written, numbers and the like in plain characters. */
export type Token = Readonly<
  Pick<IToken, "image" | "startOffset" | "tokenType" | "tokenTypeIdx"> & {
    tokenTypeIdx: number;
    /** How many characters it takes in the text, where it is read in the place of others. */
    width?: number;
  }
>;

function type(name: string, categories: TokenType[] = [], label?: string): TokenType {
  const named = { name, pattern: Lexer.NA, categories };
  return createToken(label === undefined ? named : { ...named, label });
}

/** Whatever can stand on one side of a comparison. */
export const OperandToken = type("OperandToken");
/** A word where only a name can stand. */
export const NameToken = type("NameToken", [OperandToken]);
/** A text, number, duration, time or date. */
export const LiteralToken = type("LiteralToken", [OperandToken]);
/** `is`, `<` and what people write for them. */
export const ComparatorToken = type("ComparatorToken");
/** `!` and `not`. */
export const NegationToken = type("NegationToken");
/** `send` and `tell`. */
export const SendingToken = type("SendingToken");

const keywordCategories: Readonly<Partial<Record<KeywordText, TokenType>>> = {
  is: ComparatorToken,
  not: NegationToken,
  send: SendingToken,
  tell: SendingToken,
};

function keywordToken({ text, alsoName }: Keyword): TokenType {
  const own = keywordCategories[text];
  const categories = [...(alsoName ? [NameToken] : []), ...(own === undefined ? [] : [own])];
  return type(`Keyword_${text}`, categories, text);
}

/** The token type of each keyword. */
export const keywordTokens = Object.fromEntries(
  keywords.map((keyword) => [keyword.text, keywordToken(keyword)]),
) as Readonly<Record<KeywordText, TokenType>>;

export const Identifier = type("Identifier", [NameToken]);
export const Text = type("Text", [LiteralToken]);
export const NumberLiteral = type("NumberLiteral", [LiteralToken]);
export const DurationLiteral = type("DurationLiteral", [LiteralToken]);
export const TimeLiteral = type("TimeLiteral", [LiteralToken]);
export const DateLiteral = type("DateLiteral", [LiteralToken]);
/** What begins with a digit. */
export const numerics: ReadonlySet<TokenType | undefined> = new Set([
  NumberLiteral,
  DurationLiteral,
  TimeLiteral,
  DateLiteral,
]);
/** `yes/no`, the type. */
export const YesNo = type("YesNo", [], "yes/no");

const symbol = (name: string, text: string, categories: TokenType[] = []) =>
  type(name, categories, text);

export const LeftBrace = symbol("LeftBrace", "{");
export const RightBrace = symbol("RightBrace", "}");
export const LeftParen = symbol("LeftParen", "(");
export const RightParen = symbol("RightParen", ")");
export const Comma = symbol("Comma", ",");
export const Semicolon = symbol("Semicolon", ";");
export const Colon = symbol("Colon", ":");
export const Arrow = symbol("Arrow", "->");
export const Assign = symbol("Assign", "=", [ComparatorToken]);
export const Bang = symbol("Bang", "!", [NegationToken]);
export const Less = symbol("Less", "<", [ComparatorToken]);
export const LessOrEqual = symbol("LessOrEqual", "<=", [ComparatorToken]);
export const Greater = symbol("Greater", ">", [ComparatorToken]);
export const GreaterOrEqual = symbol("GreaterOrEqual", ">=", [ComparatorToken]);
export const DoubleEquals = symbol("DoubleEquals", "is", [ComparatorToken]);
export const NotEqual = symbol("NotEqual", "is not", [ComparatorToken]);
export const DoubleAnd = symbol("DoubleAnd", "and", [keywordTokens.and]);
export const DoubleOr = symbol("DoubleOr", "or", [keywordTokens.or]);
/** In front of a duration: `+5m`. */
export const Plus = symbol("Plus", "+");
/** `=>` behind an event of a test; what it means elsewhere `meant-by-arrow.ts` says. */
export const FatArrow = symbol("FatArrow", "=>");

/** How each symbol is written, and what people write for it; the scanner takes the longest that fits. */
export const spellings: readonly (readonly [TokenType, readonly string[]])[] = [
  [LeftBrace, ["{", "｛"]],
  [RightBrace, ["}", "｝"]],
  [LeftParen, ["(", "（"]],
  [RightParen, [")", "）"]],
  [Comma, [",", "，", "、"]],
  [Semicolon, [";", "；"]],
  [Colon, [":", "："]],
  [Arrow, ["->", "→"]],
  [FatArrow, ["=>", "⇒"]],
  [DoubleEquals, ["==", "===", "~=", "=~"]],
  [LessOrEqual, ["<=", "=<", "≤"]],
  [NotEqual, ["!=", "!==", "<>", "≠"]],
  [GreaterOrEqual, [">=", "≥"]],
  [Assign, ["=", "＝"]],
  [Less, ["<", "＜"]],
  [Greater, [">", "＞"]],
  [Bang, ["!", "！"]],
  [DoubleAnd, ["&", "&&"]],
  [DoubleOr, ["|", "||"]],
  [Plus, ["+", "＋"]],
];

/** How `=>` is written. */
export const arrows: ReadonlySet<string> = new Set(
  spellings.flatMap(([type, written]) => (type === FatArrow ? written : [])),
);

/** Every token type that the grammar may name. */
export const allTokens: readonly TokenType[] = [
  OperandToken,
  NameToken,
  LiteralToken,
  ComparatorToken,
  NegationToken,
  SendingToken,
  ...Object.values(keywordTokens),
  ...[Identifier, Text, NumberLiteral, DurationLiteral, TimeLiteral, DateLiteral, YesNo],
  ...spellings.map(([one]) => one),
];

/** A token of the type. */
export function token(tokenType: TokenType, image: string, startOffset: number): Token {
  return { image, startOffset, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}

/** Whether the token is of the type, or of one of the category. */
export function isA(one: Token, category: TokenType): boolean {
  return tokenMatcher(one, category);
}

/** The same token taken for another type. */
export function takenFor(one: Token, tokenType: TokenType): Token {
  return { ...one, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}

/** The offset behind the token. */
export function endOf(one: Pick<Token, "image" | "startOffset" | "width">): number {
  return one.startOffset + (one.width ?? one.image.length);
}
