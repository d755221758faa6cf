import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test.each([
  "on enter { when room is chatbot and «room is not waiting» then lockInput }",
  "on enter { when chatbot and «chatbot» then lockInput }",
  "on request { when openConsultations > 3 and «openConsultations > 2» then queue }",
  "on request { when «openConsultations >= 0» then queue }",
  "on assign { when chatbot and «room is received» then lockInput }",
])("a part that the rest makes sure of is told: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "part-always-holds"));
});

test.each([
  "on enter { when chatbot and afterHours then lockInput }",
  "on enter { when yes then lockInput }",
  "on request first { when chatbot then queue\n when not chatbot then assign }",
])("a part that says something is fine: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});
