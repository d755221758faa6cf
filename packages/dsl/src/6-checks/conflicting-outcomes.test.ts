import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

test.each([
  "on request { queue; «close» }",
  "on request { queue if chatbot; «close» if afterHours }",
  "on request { when chatbot then queue\n when afterHours then «close» }",
  "on request first { when chatbot then queue\n otherwise assign }\nwhen afterHours then «refuse»",
  "on request { queue if chatbot else close if afterHours\n when suspended then «assign» }",
  "on tick { close if openConsultations >= consultationLimit\n when openConsultations > 5 then «queue» }",
])("two outcomes that can come together are refused: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "conflicting-outcomes"));
});

test.each([
  "on request { queue if chatbot else close }",
  "on request { queue if chatbot; close if not chatbot }",
  "on request first { when chatbot then queue\n when afterHours then close\n otherwise assign }",
  "on request { when room is none then queue\n when room is waiting then close }",
  "on request { when openConsultations > 5 then queue\n when openConsultations < 6 then close }",
  "on request { when openConsultations > consultationLimit then queue\n when openConsultations <= consultationLimit then close }",
  "on request { when chatbot then close\n when afterHours then close }",
  "on request { when chatbot then close }\non enter { when chatbot then queue }",
  "on request { when chatbot then close; lockInput; end }",
  "on request first { when chatbot then queue\n otherwise lockInput }\nwhen not chatbot then close",
])("outcomes that exclude one another are fine: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});

test("the help shows a case and the place of the other outcome", () => {
  const text = "on request {\n when chatbot then queue\n when not afterHours then close }";
  const { wording } = reported(text, "conflicting-outcomes")[0] ?? {};
  expect(wording?.en.help).toContain("for example when `chatbot is yes`, `afterHours is no`");
  expect(wording?.ko.help).toContain("policy.rules:2");
});

test("a thousand outcomes are answered, one diagnostic for each at most", () => {
  const rules = Array.from(
    { length: 1_000 },
    (_, n) => `when openConsultations is ${n} then ${n % 2 === 0 ? "queue" : "close"}`,
  );
  expect(foundIn(`on request { ${rules.join("\n")} }`)).toEqual([]);
});
