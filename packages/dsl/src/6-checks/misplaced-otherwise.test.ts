import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test.each([
  "on request { «otherwise assign» }",
  "on request { lockInput if chatbot\n «x»: otherwise assign }",
  "«otherwise assign»",
])("`otherwise` outside a `first` block is refused: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "misplaced-otherwise"));
});

test("`otherwise` at the end of a `first` block is fine", () => {
  expect(foundIn("on request first { when chatbot then queue\n otherwise assign }")).toEqual([]);
});
