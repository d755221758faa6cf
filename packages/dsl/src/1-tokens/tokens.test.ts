import { Lexer } from "chevrotain";
import { expect, test } from "vitest";
import { allTokens, lexedTokens } from "./tokens.ts";

test("the lexer finds nothing wrong with the tokens, and all can be told by their first character", () => {
  const lexer = new Lexer([...lexedTokens], {
    positionTracking: "onlyOffset",
    ensureOptimizations: true,
    deferDefinitionErrorsHandling: true,
  });
  expect(lexer.lexerDefinitionErrors).toEqual([]);
});

test("no two tokens have one name", () => {
  expect(new Set(allTokens.map(({ name }) => name)).size).toBe(allTokens.length);
});
