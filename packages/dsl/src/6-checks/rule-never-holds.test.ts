import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

test.each([
  "on enter { x: when «chatbot and not chatbot» then lockInput }",
  "on enter { x: when afterHours and «room is none and room is waiting» and chatbot then lockInput }",
  "on assign { x: when «waitingAhead > 3 and waitingAhead < 4» then lockInput }",
  "on request { x: when «openConsultations < consultationLimit and openConsultations is consultationLimit» then lockInput }",
])("the parts of a condition that contradict one another are underlined: %s", (text) => {
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
  [
    "on tick { when «today is 2026-11-20 and weekday is monday» then close }",
    "contradict one another",
  ],
  ["on tick { when «openConsultations < 0» then close }", "counts are whole"],
  ["on tick { when «timeOfDay > 23:59» then close }", "a minute from 00:00"],
  [
    "on request { when «room in (ended, chatbotEnded)» then close }",
    "has already become a new one",
  ],
  [
    "on message { when «room is inProgress and not counselorReplied» then close }",
    "has been answered",
  ],
])("what the world never does is told with its law: %s", (text, law) => {
  expect(foundIn(text)).toEqual(expected(text, "rule-never-holds"));
  expect(reported(text, "rule-never-holds")[0]?.wording.en.help).toContain(law);
});

test.each([
  ["w < 0s", "no value makes this condition hold: `w < 0m`"],
  ["no", "no value makes this condition hold: `no`"],
  ["n < n", "no value makes this condition hold: `n < n`"],
  ["w < 5m and w > 10m", "contradict one another: `w < 5m`, `w > 10m`"],
])(
  "a single part that holds for no value contradicts nothing, and is told as that: %s",
  (when, why) => {
    const text = `setting w: duration = 5m "기다림"
  fact n: number = 0 "수"
  on tick { when ${when} then close }`;
    const { en, ko } = reported(text, "rule-never-holds")[0]?.wording ?? {};
    expect(en?.help).toContain(why);
    if (why.startsWith("no value")) expect(ko?.help).toContain("어떤 값도 이 조건에 맞지 않습니다");
  },
);

test("the rules that take its cases are named", () => {
  const text = `on request first {
    low: when openConsultations < 5 then queue
    odd: when chatbot then queue
    high: when openConsultations > 4 then close
    «x»: when afterHours then refuse
    otherwise assign
  }`;
  const { help } = reported(text, "rule-never-holds")[0]?.wording.en ?? {};
  expect(help).toContain("`low` (policy.rules:2), `high` (policy.rules:4)");
  expect(help).not.toContain("odd");
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
