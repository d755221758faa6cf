import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const message = 'message hello { text "[counsel_count]" }\n';

test.each([
  `${message}on request { send «hello» }`,
  `${message}on assign { send hello }\non message { lockInput; close if chatbot else send «hello» }`,
  'message hello { text "x" on beta { text "[counsel_count]" } }\non request { send «hello» }',
])("a message is checked at each event that can send it: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "placeholder-not-available"));
});

test("the placeholder is named as the text writes it, with its line and its events", () => {
  const [diagnostic] = reported(`${message}on request { send hello }`, "placeholder-not-available");
  expect(diagnostic?.wording.en.title).toBe(
    "`[counsel_count]` of `hello` has no value at `request`",
  );
  expect(diagnostic?.wording.en.help).toContain("policy.rules:1");
  expect(diagnostic?.wording.en.help).toContain("`on assign`");
});

test("where all placeholders have a value it is fine", () => {
  expect(foundIn(`${message}on assign { send hello }`)).toEqual([]);
});
