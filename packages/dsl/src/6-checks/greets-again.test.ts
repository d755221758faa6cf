import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (name: string, text: string) =>
  `message ${name} { text ${text} }\non enter { send ${name} }`;

test("MEA-5: a tail that greets after the opening is told", () => {
  const text = sent("mealTime", '«"안녕하세요."»');
  expect(foundIn(text)).toEqual(expected(text, "greets-again"));
});

test("MEA-5: a tail without a greeting, and a greeting elsewhere, are fine", () => {
  expect(foundIn(sent("mealTime", '"곧 뵐게요."'))).toEqual([]);
  expect(foundIn(sent("hello", '"안녕하세요."'))).toEqual([]);
});
