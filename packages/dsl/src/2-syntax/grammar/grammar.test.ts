import { expect, test } from "vitest";
import { PolicyGrammar } from "./grammar.ts";

test("the grammar has no ambiguities, no left recursion and nothing that cannot be reached", () => {
  expect(() => new PolicyGrammar({ validate: true })).not.toThrow();
});
