import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test.each([
  "on tick { lost: when room is inProgress and sinceLastWords >= 5m then «queue» }",
  "on reply { «assign» }",
  "on enter { when room is waiting then «skipChatbot» }",
  "on tick { when room is ended then «end» }",
  "on end { «end» }",
  "on tick { when room is waiting then «queue» }",
])("an action that leaves every room as it is is told: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "action-without-effect"));
});

test.each([
  "on request { when room is waiting then queue }",
  "on enter { skipChatbot if chatbot }",
  "on request first { ongoing: when room in (received, inProgress) then assign\n otherwise queue }",
  "on tick { when lastWordsBy is customer then end }",
])("an action that can do something is fine: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});
