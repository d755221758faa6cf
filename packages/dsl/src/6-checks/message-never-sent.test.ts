import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test("a message whose every send has a condition that never holds is told", () => {
  const text = `message «m» { text "x" }
on enter { when chatbot then lockInput; send m if not chatbot }`;
  expect(foundIn(text)).toEqual(expected(text, "message-never-sent"));
});

test("of a message of a rule that never holds, the rule is told", () => {
  const text = `message m { text "x" }
on enter { when «chatbot and not chatbot» then send m }`;
  expect(foundIn(text)).toEqual(expected(text, "rule-never-holds"));
});

test("one send that can happen is enough", () => {
  const text = `message m { text "x" }
on enter { when chatbot then send m if not chatbot; send m if afterHours }`;
  expect(foundIn(text)).toEqual([]);
});
