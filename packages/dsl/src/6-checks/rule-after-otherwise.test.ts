import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test("a rule behind `otherwise` is refused", () => {
  const text = "on request first { otherwise assign\n «x»: when chatbot then queue }";
  expect(foundIn(text)).toEqual(expected(text, "rule-after-otherwise"));
});

test("a rule that another policy puts behind `otherwise` is refused there", () => {
  const base = "policy base\non request first { when chatbot then queue\n rest: otherwise assign }";
  const text = "policy shop extends base\nafter rest «x»: when afterHours then close";
  expect(foundIn(text, { bases: { base } })).toEqual(expected(text, "rule-after-otherwise"));
});

test("`otherwise` as the last rule is fine", () => {
  expect(foundIn("on request first { x: when chatbot then queue\n otherwise assign }")).toEqual([]);
});
