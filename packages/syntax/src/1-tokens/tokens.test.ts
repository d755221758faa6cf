import { expect, test } from "vitest";
import { allTokens, spellings } from "./tokens.ts";

test("no two tokens have one name", () => {
  expect(new Set(allTokens.map(({ name }) => name)).size).toBe(allTokens.length);
});

test("no two symbols are written alike, and each is known by how it should be written", () => {
  const written = spellings.flatMap(([, texts]) => texts);
  expect(new Set(written).size).toBe(written.length);
  for (const [type, [right]] of spellings) {
    if (/^\W/.test(type.LABEL ?? "")) expect(type.LABEL).toBe(right);
  }
});
