import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (rest: string, name = "waitingCount") =>
  `message ${name} ${rest}\non assign { send ${name} }`;

test.each([
  sent('{ text «"기다려 주세요"» }'),
  sent('{ text «"\\[counsel_count]"» }'),
  sent('like waitingCount { text «"x"» }', "count"),
  sent('{ text "[counsel_count]" on beta { text «"x"» } }'),
])("CNT-1: a waiting count without its number does not compile: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "missing-placeholder"));
});

test.each([
  sent('{ text "앞에 [counsel_count]명" }'),
  sent('{ text "앞에 [waitingAhead]명" }'),
  sent('{ text "x" }', "notice"),
  sent('{ text "앞에 [counsel_count]명" on beta { button "B" } }'),
])("CNT-1: %s is fine", (text) => {
  expect(foundIn(text)).toEqual([]);
});

test("an image alone does not tell the number", () => {
  const images = { "a.png": { format: "png", width: 1, height: 1, bytes: 1 } };
  const text = 'message «waitingCount» { image "a.png" }\non assign { send waitingCount }';
  expect(foundIn(text, { images })).toEqual(expected(text, "missing-placeholder"));
});
