import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

test("a `first` block that leaves cases open is told one of them", () => {
  const text = "on «request» first { when chatbot then queue\n when afterHours then close }";
  expect(foundIn(text)).toEqual(expected(text, "no-otherwise"));
  expect(reported(text, "no-otherwise")[0]?.wording.en.help).toContain(
    "`chatbot is no`, `afterHours is no`",
  );
});

test.each([
  "on request first { when chatbot then queue\n otherwise assign }",
  "on request first { when chatbot then queue\n assign }",
  "on request first { when chatbot then queue\n when not chatbot then assign }",
  "on request first { when openConsultations < 5 then assign\n when openConsultations >= 5 then queue }",
  "on request { when chatbot then queue }",
])("nothing is left open by `%s`", (text) => {
  expect(foundIn(text)).toEqual([]);
});

test("a block that only changes the base's rules needs no `otherwise`", () => {
  const base = "policy base\non request first { x: when chatbot then queue\n otherwise assign }";
  const text =
    "policy shop extends base\non request first { override x: when afterHours then queue }";
  expect(foundIn(text, { bases: { base } })).toEqual([]);
});
