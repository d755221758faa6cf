import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test("rules behind one that always holds are never reached", () => {
  const text = "on request first { a: assign\n «b»: when chatbot then queue\n «c»: close }";
  expect(foundIn(text)).toEqual(expected(text, "unreachable-rule"));
});

test("`when yes` always holds", () => {
  const text = "on request first { a: when yes then assign\n «b»: close }";
  expect(foundIn(text)).toEqual(expected(text, "unreachable-rule"));
});

test("where all rules that hold are done, each is reached", () => {
  expect(foundIn("on request { a: lockInput\n b: skipChatbot }")).toEqual([]);
});
