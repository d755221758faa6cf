import type { Facts } from "@annae/ir";
import { measureCoverage } from "@annae/ir/coverage";
import { expect, test } from "vitest";
import { samplesOf, testedText } from "../testing/tested-text.ts";
import { missingWords } from "./gaps.ts";

/** What is missing of each leaf of the condition after decisions in which these words were yes. */
function missing(condition: string, ...decisions: readonly string[]) {
  const facts = decisions.map((words): Facts => {
    const names = ["afterHours", "chatbot", "busyOn", "titleOn"];
    return Object.fromEntries(names.map((name) => [name, words.includes(name)]));
  });
  const policy = testedText(
    `on request { when ${condition} then queue }`,
    samplesOf("request", ...facts),
  );
  return measureCoverage(policy.ir, policy.samples).flatMap(
    ({ when }) => when?.leaves.map(missingWords) ?? [],
  );
}

const english = (words: ReturnType<typeof missing>) => words.map((one) => one?.en);

test("a lone question is told by the answer it never had", () => {
  expect(missing("afterHours", "afterHours")).toEqual([
    {
      ko: "`afterHours`가 ‘아니오’였던 적이 없습니다",
      en: "`afterHours` was never no",
    },
  ]);
  expect(english(missing("!afterHours", ""))).toEqual(["`afterHours` was never yes"]);
});

test("nothing is told of a leaf that decided both ways", () => {
  expect(missing("afterHours", "afterHours", "")).toEqual([null]);
});

test("the other leaves are told of where they kept the leaf from deciding", () => {
  expect(english(missing("afterHours and chatbot", "afterHours chatbot"))).toEqual([
    "`afterHours` was never no",
    "`chatbot` was never no while everything before it held",
  ]);
  expect(english(missing("afterHours and chatbot", "afterHours", ""))).toEqual([
    "`afterHours` was never yes while everything else held",
    "`chatbot` was never yes while everything before it held",
  ]);
  expect(english(missing("afterHours or chatbot", "chatbot", "afterHours"))).toEqual([
    "`afterHours` was never no while nothing else held",
    "`chatbot` was never no while nothing before it held",
  ]);
});

test("both missing halves are told in one sentence", () => {
  expect(missing("busyOn and (titleOn or chatbot)", "busyOn chatbot", "")).toMatchObject([
    null,
    {
      ko: "`titleOn`이 이 조건까지 확인했을 때 ‘예’였던 적도, 이 조건 하나로 결과가 정해질 때 ‘아니오’였던 적도 없습니다",
      en: "`titleOn` was never yes when it came to that, nor no while it alone decided",
    },
    { en: "`chatbot` was never no when it came to that" },
  ]);
});

test("a leaf that evaluation never came to is told as such", () => {
  expect(english(missing("afterHours and chatbot", ""))).toEqual([
    "`afterHours` was never yes",
    "`chatbot` was never looked at: what stands before it always decided",
  ]);
});

test("comparisons are true or false, not yes or no", () => {
  const policy = testedText(
    "on request { when room is not waiting then queue }",
    samplesOf("request", { room: "received" }),
  );
  const [rule] = measureCoverage(policy.ir, policy.samples);
  expect(rule?.when?.leaves.map(missingWords)).toEqual([
    {
      ko: "`room is not waiting`이 맞지 않았던 적이 없습니다",
      en: "`room is not waiting` was never false",
    },
  ]);
});
