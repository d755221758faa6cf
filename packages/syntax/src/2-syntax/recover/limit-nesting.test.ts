import { expect, test } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import { tokenize } from "../../1-tokens/source-to-tokens.ts";
import { limitNesting, nestingLimit } from "./limit-nesting.ts";

function limit(text: string) {
  const source = sourceFile("a.rules", text);
  const { tokens, diagnostics } = limitNesting(source, tokenize(source).tokens);
  const places = diagnostics.map(({ code, span }) => `${code} ${span.start}`);
  return {
    kept: tokens
      .all()
      .map(({ image }) => image)
      .join(""),
    places,
  };
}

const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;

test("parentheses up to the limit stay", () => {
  expect(limit(nested(nestingLimit))).toEqual({ kept: nested(nestingLimit), places: [] });
});

test("parentheses beyond the limit are left out in pairs and reported once", () => {
  expect(limit(nested(nestingLimit + 50))).toEqual({
    kept: nested(nestingLimit),
    places: [`too-deeply-nested ${nestingLimit}`],
  });
});

test("parentheses left open in many rules do not add up", () => {
  const text = "when (a then close\n".repeat(nestingLimit + 50);
  expect(limit(text).places).toEqual([]);
});
