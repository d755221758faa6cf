import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test("a message that no rule sends is told", () => {
  const text = 'message «hello» { text "x" }';
  expect(foundIn(text)).toEqual(expected(text, "unused-message"));
});

test("a message behind a condition or an `else` is sent", () => {
  const text = 'message a { text "x" }\nmessage b { text "x" }\nsend a if chatbot else send b';
  expect(foundIn(text)).toEqual([]);
});

test("the base's messages are the base's business, overridden ones are not", () => {
  const bases = { base: 'policy base\nmessage hello { text "x" }' };
  expect(foundIn("policy shop extends base", { bases })).toEqual([]);
  const text = 'policy shop extends base\noverride message «hello» { text "y" }';
  expect(foundIn(text, { bases })).toEqual(expected(text, "unused-message"));
});

test.each([
  'message hello { text "x" }\nsend «helo» if chatbot',
  'message hello { text "x" }\non «requst» { send hello }',
])("what a misspelled rule would send is not called unused: %s", (text) => {
  expect(foundIn(text)).toEqual(
    expected(text, text.includes("«helo»") ? "unknown-message" : "unknown-event"),
  );
});
