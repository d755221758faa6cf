import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

test.each([
  "on request { when «waitingAhead» >= 1 then lockInput }",
  "on enter { lockInput if chatbot and «counselorName» is companyName }",
  'on reply { close if chatbot else refuse if «messageText» is "x" }',
  "when «waitingAhead» >= 1 then lockInput",
])("a fact without a meaning at the event is refused: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "fact-not-available"));
});

test("the help names the events at which the fact is known", () => {
  const [diagnostic] = reported("when waitingAhead >= 1 then lockInput", "fact-not-available");
  expect(diagnostic?.wording.en.help).toBe("it is known at `on assign`, `on transfer`");
});

test("at its events a fact is fine", () => {
  const text =
    'on assign { lockInput if waitingAhead >= 1 }\non message { lockInput if messageText is "x" }';
  expect(foundIn(text)).toEqual([]);
});
