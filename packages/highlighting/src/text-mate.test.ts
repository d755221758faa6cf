import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { textMateGrammar } from "./text-mate.ts";

const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
await oniguruma.loadWASM(readFileSync(wasm));
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: () =>
    Promise.resolve(textmate.parseRawGrammar(JSON.stringify(textMateGrammar), "annae.json")),
});
const grammar = await registry.loadGrammar("source.annae");

/** Each piece of the text that has a colour, with the innermost scope, without its `.annae`. */
function coloured(text: string): readonly (readonly [string, string])[] {
  let stack = textmate.INITIAL;
  return text.split("\n").flatMap((line) => {
    const result = grammar?.tokenizeLine(line, stack);
    stack = result?.ruleStack ?? stack;
    return (result?.tokens ?? [])
      .map(
        ({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), scopes] as const,
      )
      .filter(([piece, scopes]) => piece.trim() !== "" && scopes.length > 1)
      .map(([piece, scopes]) => [piece, scopes.at(-1)?.replace(/\.annae$/, "") ?? ""] as const);
  });
}

test.each([
  [
    "policy 상점",
    [
      ["policy", "keyword.other"],
      ["상점", "entity.name.namespace"],
    ],
  ],
  ["// 설명", [["// 설명", "comment.line.double-slash"]]],
  ["/// 설명", [["/// 설명", "comment.line.documentation"]]],
  [
    "message 인사 {",
    [
      ["message", "keyword.other"],
      ["인사", "entity.name.type.message"],
    ],
  ],
  [
    "send 인사 once",
    [
      ["send", "keyword.control"],
      ["인사", "entity.name.reference"],
      ["once", "keyword.control"],
    ],
  ],
  [
    "밤: when",
    [
      ["밤", "entity.name.function.rule"],
      [":", "punctuation.separator"],
      ["when", "keyword.control"],
    ],
  ],
  [
    "on request first",
    [
      ["on", "keyword.other"],
      ["request", "support.type.event"],
      ["first", "keyword.control"],
    ],
  ],
  [
    "a and 그리고 or b",
    [
      ["and", "keyword.operator.word"],
      ["or", "keyword.operator.word"],
    ],
  ],
  [
    "5m 10:30 2026-11-20 3.5",
    [
      ["5m", "constant.numeric"],
      ["10:30", "constant.numeric"],
      ["2026-11-20", "constant.numeric"],
      ["3.5", "constant.numeric"],
    ],
  ],
  [
    "then close",
    [
      ["then", "keyword.control"],
      ["close", "support.function.action"],
    ],
  ],
])("%s", (text, expected) => {
  expect(coloured(text)).toEqual(expected);
});

test("Hangul beside a keyword is another word", () => {
  expect(coloured("when문 한when")).toEqual([]);
});

test("a text has its holes and escapes, and ends with its line at the latest", () => {
  expect(coloured('"[name|손님]님 \\" #{회사}" when')).toEqual(
    [
      ['"', "string.quoted"],
      ["[name|손님]", "variable.other.placeholder"],
      ["님 ", "string.quoted"],
      ['\\"', "constant.character.escape"],
      [" ", "string.quoted"],
      ["#{회사}", "variable.other.placeholder"],
      ['"', "string.quoted"],
      ["when", "keyword.control"],
    ].filter(([piece]) => piece?.trim() !== ""),
  );
  expect(coloured('"open\nwhen')).toEqual([
    ['"', "string.quoted"],
    ["open", "string.quoted"],
    ["when", "keyword.control"],
  ]);
});

test("a text of several lines is one text", () => {
  expect(coloured('"""\nwhen\n"""\nwhen').map(([, scope]) => scope)).toEqual([
    "string.quoted",
    "string.quoted",
    "string.quoted",
    "keyword.control",
  ]);
});
