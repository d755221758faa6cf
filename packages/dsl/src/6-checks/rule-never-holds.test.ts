import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

test.each([
  "on enter { «x»: when chatbot and not chatbot then lockInput }",
  "on enter { «x»: when room is none and room is waiting then lockInput }",
  "on enter { «x»: when no then lockInput }",
  "on assign { «x»: when waitingAhead > 3 and waitingAhead < 4 then lockInput }",
])("a condition that contradicts itself is told: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "rule-never-holds"));
  expect(reported(text, "rule-never-holds")[0]?.wording.en.help).toContain("contradict");
});

test("a rule whose cases the rules before it take is told", () => {
  const text = `on request first {
    when openConsultations > 5 then queue
    «x»: when openConsultations > 9 and chatbot then close
    otherwise assign
  }`;
  expect(foundIn(text)).toEqual(expected(text, "rule-never-holds"));
  expect(reported(text, "rule-never-holds")[0]?.wording.en.help).toContain("rules before it");
});

test.each([
  "on request first { when openConsultations > 9 then queue\n when openConsultations > 5 then close\n otherwise assign }",
  "on enter { when openConsultations > 5 then lockInput\n when openConsultations > 9 then lockInput }",
  "on request first { a: when chatbot then queue\n otherwise assign }\non message { lockInput if situation is not a }",
])("a rule that can hold is fine: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});

test("before a request the situation is none of the labels", () => {
  const text = `on request first { a: assign }
on message { when situation is not a then lockInput }`;
  expect(foundIn(text)).toEqual([]);
});
