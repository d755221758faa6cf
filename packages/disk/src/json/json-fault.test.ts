import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "./json-fault.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("every JSON text is without fault", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, "\t"), (json, indent) => {
      expect(jsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined();
    }),
  );
});

test("a text has a fault exactly where JSON.parse refuses it", () => {
  const sign = fc.constantFrom(
    ..."{}[]:,\"'\\ \n0-1.5e+tu",
    "true",
    "null",
    '"a"',
    "가",
    "//",
    "\\u12",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['{\n  "a": 1,\n}', 3, 1, "remove the comma behind the last item"],
  ["{ a: 1 }", 1, 3, "a name in double quotes or } should stand here"],
  ["{ 'a': 1 }", 1, 3, 'quotes must be "double quotes"'],
  ['{\n  // no\n  "a": 1 }', 2, 3, "JSON has no comments"],
  ['{ "a" 1 }', 1, 7, "a : should stand here"],
  ["[1 2]", 1, 4, "a , or ] should stand here"],
  ['{"a": 1 "b": 2}', 1, 9, "a , or } should stand here"],
  ['["가나다\n"]', 1, 2, "this text is not closed, or holds a line break or a wrong \\"],
  ["", 1, 1, "the JSON ends too early: expected a value here"],
  ['{"a": [', 1, 8, "the JSON ends too early: a value or ] should stand here"],
  ["{} {}", 1, 4, "the one JSON value has ended, but there is more"],
  ["[undefined]", 1, 2, "a value or ] should stand here"],
])("%j is refused at %i:%i: %s", (text, line, column, message) => {
  expect(jsonFault(text)).toMatchObject({ line, column, message: { en: message } });
});

test("any depth of nesting is walked over", () => {
  expect(jsonFault("[".repeat(200_000))?.column).toBe(200_001);
  expect(jsonFault("[".repeat(200_000) + "]".repeat(200_000))).toBeUndefined();
});
