import { createToken, Lexer, type TokenType } from "chevrotain";
import { type KeywordText, keywords } from "./keywords.ts";
import { matchComment, matchText, openingQuotes } from "./match-text.ts";
import { matchNumeric, matchUnknown, matchWord } from "./match-word.ts";

const category = (name: string, categories: TokenType[] = []) =>
  createToken({ name, pattern: Lexer.NA, categories });

/** Whatever can stand on one side of a comparison. */
export const OperandToken = category("OperandToken");
/** A word where only a name can stand. */
export const NameToken = category("NameToken", [OperandToken]);
/** A text, number, duration, time or date. */
export const LiteralToken = category("LiteralToken", [OperandToken]);
/** `is`, `<` and what people write for them. */
export const ComparatorToken = category("ComparatorToken");
/** `!` and `not`. */
export const NegationToken = category("NegationToken");

const keywordCategories: Readonly<Partial<Record<KeywordText, TokenType>>> = {
  is: ComparatorToken,
  not: NegationToken,
};

function keywordToken({ text, alsoName }: (typeof keywords)[number]): TokenType {
  const own = keywordCategories[text];
  const categories = [...(alsoName ? [NameToken] : []), ...(own === undefined ? [] : [own])];
  return createToken({ name: `Keyword_${text}`, pattern: Lexer.NA, label: text, categories });
}

/** The token type of each keyword. A word is read as an identifier first and then looked up here. */
export const keywordTokens = Object.fromEntries(
  keywords.map((keyword) => [keyword.text, keywordToken(keyword)]),
) as Readonly<Record<KeywordText, TokenType>>;

/** One hint for each block of 256 characters is what the lexer's table of first characters needs. */
const letterHints = [
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZªµº",
  ...Array.from({ length: 63 }, (_, index) => String.fromCharCode(0xc0 + index)),
  ...Array.from({ length: 255 }, (_, index) => String.fromCharCode((index + 1) * 256)),
];

export const Identifier = createToken({
  name: "Identifier",
  pattern: { exec: matchWord },
  start_chars_hint: letterHints,
  line_breaks: false,
  categories: [NameToken],
});

/** `yes/no`, the type. */
export const YesNo = createToken({ name: "YesNo", pattern: /yes\/no/, label: "yes/no" });

export const Text = createToken({
  name: "Text",
  pattern: { exec: matchText },
  start_chars_hint: [...openingQuotes],
  line_breaks: true,
  categories: [LiteralToken],
});

/** Anything that begins with a digit; the tokenizer decides what it is. */
export const Numeric = createToken({
  name: "Numeric",
  pattern: { exec: matchNumeric },
  start_chars_hint: [..."-0123456789０"],
  line_breaks: false,
});
export const NumberLiteral = category("NumberLiteral", [LiteralToken]);
export const DurationLiteral = category("DurationLiteral", [LiteralToken]);
export const TimeLiteral = category("TimeLiteral", [LiteralToken]);
export const DateLiteral = category("DateLiteral", [LiteralToken]);

const symbol = (name: string, text: string, pattern: RegExp, categories: TokenType[] = []) =>
  createToken({ name, label: text, pattern, categories });

/** Each also matches the look-alikes of its symbol; its label is the right spelling. */
export const LeftBrace = symbol("LeftBrace", "{", /[{｛]/);
export const RightBrace = symbol("RightBrace", "}", /[}｝]/);
export const LeftParen = symbol("LeftParen", "(", /[(（]/);
export const RightParen = symbol("RightParen", ")", /[)）]/);
export const Comma = symbol("Comma", ",", /[,，、]/);
export const Semicolon = symbol("Semicolon", ";", /[;；]/);
export const Colon = symbol("Colon", ":", /[:：]/);
export const Arrow = symbol("Arrow", "->", /->|→/);
export const Assign = symbol("Assign", "=", /[=＝]/, [ComparatorToken]);
export const Bang = symbol("Bang", "!", /[!！]/, [NegationToken]);
export const Less = symbol("Less", "<", /[<＜]/, [ComparatorToken]);
export const LessOrEqual = symbol("LessOrEqual", "<=", /<=|=<|≤/, [ComparatorToken]);
export const Greater = symbol("Greater", ">", /[>＞]/, [ComparatorToken]);
export const GreaterOrEqual = symbol("GreaterOrEqual", ">=", />=|≥/, [ComparatorToken]);
export const DoubleEquals = symbol("DoubleEquals", "is", /={2,3}/, [ComparatorToken]);
export const NotEqual = symbol("NotEqual", "is not", /!={1,2}|<>|≠/, [ComparatorToken]);
export const DoubleAnd = symbol("DoubleAnd", "and", /&&?/, [keywordTokens.and]);
export const DoubleOr = symbol("DoubleOr", "or", /\|\|?/, [keywordTokens.or]);
/** In front of a duration: `+5m`. */
export const Plus = symbol("Plus", "+", /[+＋](?=[0-9０-９])/);
/** `=>` behind an event of a test; elsewhere the tokenizer decides what is meant. */
export const FatArrow = symbol("FatArrow", "=>", /=>|⇒/);

export const Space = createToken({ name: "Space", pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED });
/** Spaces that are no spaces to a computer: full-width, no-break, zero-width and the like. */
export const OddSpace = createToken({
  name: "OddSpace",
  pattern: /[\v\f\u0085\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/,
  group: "oddSpaces",
  line_breaks: false,
});
export const DocComment = createToken({
  name: "DocComment",
  pattern: /\/\/\/(?!\/)[^\r\n]*/,
  group: "docs",
});
export const LineComment = createToken({
  name: "LineComment",
  pattern: /\/\/[^\r\n]*/,
  group: "comments",
});
export const BlockComment = createToken({
  name: "BlockComment",
  pattern: { exec: matchComment },
  start_chars_hint: ["/"],
  line_breaks: true,
  group: "blockComments",
});
/** `# …`, a comment of other languages. */
export const HashComment = createToken({
  name: "HashComment",
  pattern: /#[^\r\n]*/,
  group: "hashComments",
});

/** Characters that begin nothing else; being the last, it leaves the lexer nothing to stumble over. */
export const Unknown = createToken({
  name: "Unknown",
  pattern: { exec: matchUnknown },
  start_chars_hint: [
    ...Array.from({ length: 256 }, (_, code) => code),
    ...Array.from({ length: 255 }, (_, index) => (index + 1) * 256),
  ],
  line_breaks: false,
  group: "unknown",
});

/** What the lexer tries, in this order. */
export const lexedTokens: readonly TokenType[] = [
  Space,
  YesNo,
  Identifier,
  Text,
  Arrow,
  Numeric,
  LeftBrace,
  RightBrace,
  LeftParen,
  RightParen,
  Comma,
  Semicolon,
  Colon,
  FatArrow,
  DoubleEquals,
  LessOrEqual,
  NotEqual,
  GreaterOrEqual,
  Assign,
  Less,
  Greater,
  Bang,
  DoubleAnd,
  DoubleOr,
  Plus,
  DocComment,
  LineComment,
  BlockComment,
  HashComment,
  OddSpace,
  Unknown,
];

/** Every token type that the grammar may name. */
export const allTokens: readonly TokenType[] = [
  ...lexedTokens,
  ...Object.values(keywordTokens),
  NumberLiteral,
  DurationLiteral,
  TimeLiteral,
  DateLiteral,
  OperandToken,
  NameToken,
  LiteralToken,
  ComparatorToken,
  NegationToken,
];
