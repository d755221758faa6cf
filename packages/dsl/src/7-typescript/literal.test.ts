import { anyCodePoint } from "@annae/ir/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  numberLiteral,
  propertyAccess,
  propertyKey,
  stringLiteral,
  templateLiteral,
  typeAlternatives,
} from "./literal.ts";

/** The value that the code has. */
function valueOfCode(code: string): unknown {
  return new Function(`"use strict"; return (${code});`)();
}

const quotes = fc.string({
  unit: fc.constantFrom('"', "'", "\\", "`", "\n", "$", "{", "}"),
  maxLength: 9,
});

describe("stringLiteral", () => {
  test("reads back as the same text, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCodePoint }), quotes), (text) => {
        expect(valueOfCode(stringLiteral(text))).toBe(text);
      }),
    );
  });

  test.for([
    ["안녕", '"안녕"'],
    ['say "hi"', "'say \"hi\"'"],
    ["it's", '"it\'s"'],
    ["a\nb", '"a\\nb"'],
    ["\u2028\ud800", '"\\u2028\\ud800"'],
    ["\u{e0041}", '"\\u{e0041}"'],
    ["</script>", '"\\u003c/script>"'],
  ])("writes %j as %s", ([text = "", code]) => {
    expect(stringLiteral(text)).toBe(code);
  });
});

test("templateLiteral reads back as the same text, its lines still lines, whatever the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: anyCodePoint }), quotes), (text) => {
      const code = templateLiteral(text);
      expect(valueOfCode(code)).toBe(text);
      expect(code.split("\n")).toHaveLength(text.split("\n").length);
    }),
  );
});

test("numberLiteral reads back as the same number, whatever the number", () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(valueOfCode(numberLiteral(value))).toBe(value);
    }),
  );
});

test("a key of any name is a property of its own, and is read by that name", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant("__proto__"), fc.string({ unit: anyCodePoint })), (name) => {
      const object = `{ ${propertyKey(name)}: 1 }`;
      expect(Object.entries(valueOfCode(object) ?? {})).toEqual([[name, 1]]);
      expect(valueOfCode(propertyAccess(`(${object})`, name))).toBe(1);
    }),
  );
});

test("one of no values is any text: TypeScript would take it for nothing at all", () => {
  expect(typeAlternatives({ kind: "oneOf", values: [] })).toEqual(["string"]);
  expect(typeAlternatives({ kind: "oneOf", values: ["a", "b"] })).toEqual(['"a"', '"b"']);
});
