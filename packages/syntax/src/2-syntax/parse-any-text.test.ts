import { anyCodePoint, casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { keywordTexts } from "../1-tokens/keywords.ts";
import { parse } from "./parse.ts";

const policy = `policy shop extends base
/// doc
message offHours "제목" like notice {
  text """
    지금은 [x] 아닙니다.
    """
  button "질문" -> "https://example.com"
  on mail { text "톡톡" }
}
setting a: one of (b, c) = b "t"
on request first {
  x: when (a is b or !c) and d not in (e, 18:00) then send offHours once; queue if f else close
  otherwise assign
}
before x y: when n >= 3 then send offHours every 5m
`;

const words = [
  ...keywordTexts,
  ..."{ } ( ) , ; : -> => = == ! != < <= > >= && || a 가 조두 When".split(" "),
];
const soup = fc
  .array(
    fc.constantFrom(
      ...words,
      '"x"',
      '"',
      '"""',
      "/*",
      "//",
      "3",
      "5m",
      "25:00",
      "\n",
      "\\",
      "@",
      "　",
    ),
  )
  .map((parts) => parts.join(" "));

/** The policy with pieces cut out, doubled or replaced. */
const mutated = fc
  .array(
    fc.tuple(fc.nat(policy.length), fc.nat(12), fc.string({ maxLength: 3, unit: anyCodePoint })),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((changes) =>
    changes.reduce(
      (text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length),
      policy,
    ),
  );

/** Whether a character is cut in two. */
function isBetweenHalves(text: string, { start, end }: { start: number; end: number }): boolean {
  return [start, end].some((at) => /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0);
}

/** Everything that must hold of any text. */
function holdsFor(text: string): void {
  const source = sourceFile("a.rules", text);
  const { tree: file, diagnostics } = parse(source);
  const limit = source.text.length;
  for (const { span } of file.items) {
    expect(span.start >= 0 && span.start <= span.end && span.end <= limit).toBe(true);
  }
  for (const { span, wording, fix } of diagnostics) {
    for (const place of [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]) {
      expect(place.source).toBe(source);
      expect(place.start >= 0 && place.start <= place.end && place.end <= limit).toBe(true);
      expect(source.text.isWellFormed() && isBetweenHalves(source.text, place)).toBe(false);
    }
    expect(`${wording.ko.title}${wording.en.title}`).not.toMatch(/undefined|NaN|Keyword_|EOF|\n/);
  }
  expect(diagnostics.length).toBeLessThanOrEqual(101);
  const lines = diagnostics
    .filter(({ code }) => code === "unexpected-text")
    .map(({ span }) => span);
  const distinct = new Set(lines.map(({ start }) => text.slice(0, start).split("\n").length));
  expect(distinct.size).toBe(lines.length);
}

test("an excerpt and a title hold whole characters", () => {
  for (const text of [
    'message m { text "\\😀" }',
    "when 😀 then close",
    "when 𝟙a then 😀",
    "when a 😀😀",
  ]) {
    holdsFor(text);
    for (const { wording } of parse(sourceFile("a.rules", text)).diagnostics) {
      expect(JSON.stringify(wording)).not.toMatch(/\\ud[89a-f]/i);
    }
  }
});

test.each(["on 5m", "on 1h", "on tick { 알림", "on tick { notify"])(
  "what is read in the place of `%s` ends where that ends",
  holdsFor,
);

test("a text that ends anywhere, behind spaces or not, is read to its end", () => {
  for (const lead of ["", " ", "\n  "]) {
    for (let end = 0; end <= policy.length; end += 1) holdsFor(lead + policy.slice(0, end));
  }
});

describe("whatever the text, there is a result, and every place in it is in the text", () => {
  test("of random characters", () => {
    fc.assert(fc.property(fc.string({ unit: anyCodePoint, maxLength: 300 }), holdsFor), {
      numRuns: casesTried(100),
    });
  });
  test("of random words and symbols", () => {
    fc.assert(fc.property(soup, holdsFor), { numRuns: casesTried(300) });
  });
  test("of a policy that breaks off", () => {
    for (let length = 0; length <= policy.length; length += 1) holdsFor(policy.slice(0, length));
  });
  test("of a policy that was changed at random", () => {
    fc.assert(fc.property(mutated, holdsFor), { numRuns: casesTried(150) });
  });
});

const many = 100_000;
const extremes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "nested parentheses",
    `when ${"(".repeat(many)}a${")".repeat(many)} then close`,
    ["too-deeply-nested"],
  ],
  ["parentheses that nobody closes", `when ${"(".repeat(many)}`, ["too-deeply-nested"]],
  ["`!`s in a row", `when ${"!".repeat(many)}a then close`, []],
  ["`not`s in a row", `when ${"not ".repeat(many)}a then close`, []],
  ["`and`s in a row", `when ${"a and ".repeat(many)}a then close`, []],
  ["`or`s and `and`s in a row", `when ${"a and b or ".repeat(many)}a then close`, []],
  ["`else`s in a row", `send a ${"if x else close ".repeat(many)}`, ["too-deeply-nested"]],
  ["opening braces", "{".repeat(many), ["unexpected-text"]],
  ["closing braces", "}".repeat(many), ["stray-brace", "too-many-diagnostics"]],
  ["actions of one rule", "close; ".repeat(many), []],
  ["values of a list", `when a in (${"b, ".repeat(many)}b) then close`, []],
];

test.each(extremes)("a hundred thousand %s are read or refused", (_, text, codes) => {
  const { diagnostics } = parse(sourceFile("a.rules", text));
  expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual(codes);
});

test("fifty thousand rules are read", () => {
  const text = Array.from({ length: 50_000 }, (_, n) => `r${n}: when a then send b if c\n`).join(
    "",
  );
  const { tree: file, diagnostics } = parse(sourceFile("a.rules", text));
  expect([file.items.length, diagnostics.length]).toEqual([50_000, 0]);
});

test("a file in which every line is wrong is cut short", () => {
  const { diagnostics } = parse(sourceFile("a.rules", "when a foo ] then send b\n".repeat(20_000)));
  expect(diagnostics).toHaveLength(101);
});
