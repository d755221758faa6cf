import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const sent = (rest: string, name = "«hello»") =>
  `message ${name} ${rest}\non enter { send ${name.replace(/[«»]/g, "")} }`;

test.each(["{ }", '{ text "" }', '{ text "  " }', '{ button "FAQ" }'])(
  "a message `%s` is empty",
  (rest) => {
    expect(foundIn(sent(rest))).toEqual(expected(sent(rest), "empty-message"));
  },
);

test("a message that some channel has nothing of is empty there", () => {
  const text = sent('{ on alpha { text "x" } }');
  expect(foundIn(text)).toEqual(expected(text, "empty-message"));
  expect(reported(text, "empty-message")[0]?.wording.en.title).toMatch(/on beta$/);
  expect(foundIn(sent('{ on alpha { text "x" } on beta { text "y" } }', "hello"))).toEqual([]);
});

test("MEA-3: an empty tail is fine where the kind says something itself", () => {
  expect(foundIn(sent('{ text "" }', "mealTime"))).toEqual([]);
});

test("an image says enough", () => {
  const images = { "a.png": { format: "png", width: 1, height: 1, bytes: 1 } };
  expect(foundIn(sent('{ image "a.png" }', "hello"), { images })).toEqual([]);
});

test("a platform message needs a text", () => {
  const text = 'system «S1» { button "FAQ" }';
  expect(foundIn(text)).toEqual(expected(text, "empty-message"));
});

test("a message that only seems empty for its syntax is not reported", () => {
  const found = foundIn("message hello { texxt }\non enter { send hello }");
  expect(found).not.toEqual([]);
  expect(found.filter((line) => line.startsWith("empty-message"))).toEqual([]);
});
