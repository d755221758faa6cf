import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test.each([
  "on enter { lockInput\n «lockInput» }",
  "on enter { when chatbot and afterHours then lockInput\n when not (not chatbot or not afterHours) then «lockInput» }",
])("an action that two rules always ask for together is told: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "repeated-action"));
});

test.each([
  "on enter { when chatbot then lockInput\n when afterHours then lockInput }",
  "on enter { when chatbot then lockInput\n when not chatbot then lockInput }",
  "on enter { lockInput }\non message { lockInput }",
])("an action that each rule asks for in cases of its own is fine: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});
