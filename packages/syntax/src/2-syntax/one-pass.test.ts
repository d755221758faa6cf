import { afterEach, expect, test, vi } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { PolicyGrammar } from "./grammar/grammar.ts";
import { parse } from "./parse.ts";

afterEach(() => vi.restoreAllMocks());

test("where keywords are mistyped, only the steps around them are read again", () => {
  const rules = Array.from({ length: 200 }, (_, at) => `r${at}: when chatbot then queue\n`);
  const text = `${rules.join("")}x: wehn chatbot thne queue\n${rules.join("")}`;
  const read = vi.spyOn(PolicyGrammar.prototype, "read");
  parse(sourceFile("a.rules", text));
  const [first = [], ...others] = read.mock.results.map(({ value }) => value);
  for (const steps of others) {
    const again = steps.filter((step: unknown) => !first.includes(step));
    expect(again.length).toBeLessThan(8);
  }
});
