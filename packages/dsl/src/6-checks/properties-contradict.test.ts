import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const policy = `message hello { text "x" }
message late { text "y" }
on enter { send hello; send late }
on request { close }
`;

test.each([
  "«always send hello on enter»\n«never send hello»",
  "«always (send hello or send late) on enter»\n«never send something»",
  "«always (send hello or send late) on enter»\n«never send hello on enter»\n«never send late on enter»",
  "«always send hello on enter when chatbot»\n«never send something but late when afterHours»",
  "«always close on request»\n«always queue on request when afterHours»",
  "«always (assign or queue) on request»\n«never assign»\n«always (assign or close) on request»",
  "«always send hello on message when room is inProgress»\n«never send hello when counselorReplied»",
])("properties of which no rules can keep all are told at each place: %s", (text) => {
  const codes = [...text.matchAll(/«/g)].map(() => "properties-contradict");
  expect(foundIn(policy + text)).toEqual(expected(policy + text, ...codes));
});

test.each([
  "always send hello on enter\nnever send hello on request",
  "always send hello on enter\nnever send something but hello on enter when not chatbot\nnever send late when suspended and not suspended",
  "always (send hello or send late) on enter\nnever send hello when suspended and afterHours and not suspended",
  "always send hello on enter when openConsultations > 3\nnever send hello when openConsultations < 2 and openConsultations > 5",
  "always (close or queue) on request\nalways (close or assign) on request",
  "always send something on enter\nnever tell counselor hello on enter",
])("properties that some rules can keep do not contradict one another: %s", (text) => {
  expect(foundIn(policy + text).filter((one) => one.includes("contradict"))).toEqual([]);
});

test("each names the other with its place, and a case in which both hold", () => {
  const text = `${policy}always send hello on enter when chatbot\nnever send hello when afterHours`;
  const [first, second] = reported(text, "properties-contradict").map(({ wording }) => wording.en);
  expect(first?.title).toBe(
    "`always send hello on enter when chatbot` cannot be kept together with `never send hello when afterHours` (policy.rules:6)",
  );
  expect(second?.title).toContain("(policy.rules:5)");
  expect(first?.help).toMatch(/`chatbot is yes`, `afterHours is yes`, at `enter`/);
});

test("a property that contradicts many is told once, and all of those", () => {
  const many = Array.from({ length: 8 }, () => "«always send hello on enter»").join("\n");
  const text = `${policy}«never send hello»\n${many}`;
  const codes = Array.from({ length: 9 }, () => "properties-contradict");
  expect(foundIn(text)).toEqual(expected(text, ...codes));
});
