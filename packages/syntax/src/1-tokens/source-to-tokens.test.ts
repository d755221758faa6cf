import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { keywords } from "./keywords.ts";
import { tokenize } from "./source-to-tokens.ts";

function read(text: string): string[] {
  const { tokens } = tokenize(sourceFile("a.rules", text));
  return tokens.all().map(({ tokenType, image }) => `${tokenType.name} ${image}`);
}

function problems(text: string): string[] {
  const { diagnostics } = tokenize(sourceFile("a.rules", text));
  return diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

test("a rule becomes its words, symbols and values", () => {
  expect(read('late: when t >= 18:00 then send busy every 1h30m; x -1.5 2026-11-20 "a"')).toEqual([
    "Identifier late",
    "Colon :",
    "Keyword_when when",
    "Identifier t",
    "GreaterOrEqual >=",
    "TimeLiteral 18:00",
    "Keyword_then then",
    "Keyword_send send",
    "Identifier busy",
    "Keyword_every every",
    "DurationLiteral 1h30m",
    "Semicolon ;",
    "Identifier x",
    "NumberLiteral -1.5",
    "DateLiteral 2026-11-20",
    'Text "a"',
  ]);
});

test("every keyword is a token of its own, alone and not as part of a longer word", () => {
  for (const { text } of keywords) {
    expect(read(`${text} ${text}1 x${text}`)).toEqual([
      `Keyword_${text} ${text}`,
      `Identifier ${text}1`,
      `Identifier x${text}`,
    ]);
  }
});

test("names may be written in any script, with combining marks and digits behind the first letter", () => {
  expect(read("근무시간외 e\u0301tat 名前2 a_1 𝒜b")).toEqual([
    "Identifier 근무시간외",
    "Identifier e\u0301tat",
    "Identifier 名前2",
    "Identifier a_1",
    "Identifier 𝒜b",
  ]);
});

test("comments and space leave no tokens; they are kept apart", () => {
  const text = "// a\n/// b\n/* c\n */ d //// e\n";
  expect(read(text)).toEqual(["Identifier d"]);
  expect(
    tokenize(sourceFile("a.rules", text))
      .lexemes.all()
      .map(({ kind }) => kind),
  ).toEqual(["comment", "doc", "blockComment", "comment"]);
  expect(problems(text)).toEqual([]);
});

test("a comment starts nothing inside of a text, a text nothing inside of a comment", () => {
  expect(read('"a // b" // "c\n"/*"')).toEqual(['Text "a // b"', 'Text "/*"']);
});

test("a block text goes over lines to its own end", () => {
  expect(read('"""\n a "b" \\"""\n""" x')).toEqual(['Text """\n a "b" \\"""\n"""', "Identifier x"]);
});

test("full-width characters are read as what they look like, and reported with their place", () => {
  expect(read("ａ：（１２）")).toEqual([
    "Identifier ａ",
    "Colon ：",
    "LeftParen （",
    "NumberLiteral 12",
    "RightParen ）",
  ]);
  expect(problems("a：（１２）")).toEqual([
    "full-width-character ：",
    "full-width-character （",
    "full-width-character １２",
    "full-width-character ）",
  ]);
});

test("`=>` is read as what fits its place", () => {
  expect(read("a => 3")[1]).toBe("GreaterOrEqual =>");
  expect(read('button "a" => "b"')[2]).toBe("Arrow =>");
  expect(read("when a => close")[2]).toBe("Keyword_then =>");
});

test("the `else if` of other languages is two words", () => {
  expect(read("elseif elsif elif")).toEqual([
    "Keyword_else else",
    "Keyword_if if",
    "Keyword_else else",
    "Keyword_if if",
    "Keyword_else else",
    "Keyword_if if",
  ]);
});

const wrong: readonly (readonly [string, readonly string[]])[] = [
  ["a == b", ["wrong-operator =="]],
  ["a != b <> c ≠ d", ["wrong-operator !=", "wrong-operator <>", "wrong-operator ≠"]],
  [
    "a && b || c & d | e",
    ["wrong-operator &&", "wrong-operator ||", "wrong-operator &", "wrong-operator |"],
  ],
  ["a ≤ b =< c ≥ d", ["wrong-operator ≤", "wrong-operator =<", "wrong-operator ≥"]],
  ["“a” 'b' 「c」", ["wrong-quotes “a”", "wrong-quotes 'b'", "wrong-quotes 「c」"]],
  ['text "abc  \nnext', ['unterminated-text "abc']],
  ['text """abc\nnext', ['unterminated-block """']],
  ["a /* b", ["unterminated-comment /*"]],
  ["/*/", ["unterminated-comment /*"]],
  ['"a\\qb"', ["unknown-escape \\q"]],
  [
    "25:00 9:00 12:60 18:00:00",
    [
      "impossible-time 25:00",
      "impossible-time 9:00",
      "impossible-time 12:60",
      "impossible-time 18:00:00",
    ],
  ],
  [
    "2026-02-30 2026-2-3 2026.11.20",
    ["impossible-date 2026-02-30", "impossible-date 2026-2-3", "impossible-date 2026.11.20"],
  ],
  [
    "5min 30m1h 90분 1.5h",
    ["bad-duration 5min", "bad-duration 30m1h", "bad-duration 90분", "bad-duration 1.5h"],
  ],
  ["3명 1.2.3.4 2ndNotice", ["bad-number 3명", "bad-number 1.2.3.4", "bad-number 2ndNotice"]],
  ["a @@@ b", ["unknown-character @@@"]],
  ["a @ $ % b ~", ["unknown-character @ $ %", "unknown-character ~"]],
  ["a 😀👩‍💻 b", ["unknown-character 😀👩‍💻"]],
  ["a\u3000b\u00a0c", ["unusual-space \u3000", "unusual-space \u00a0"]],
  ["# note", ["hash-comment #"]],
];

test.each(wrong)("in %j these are wrong: %j", (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test("values that are written as they should be are not reported", () => {
  expect(problems("00:00 23:59 2028-02-29 0m 1d2h3m4s 007 -0.5")).toEqual([]);
});
