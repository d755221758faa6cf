import { expect, test } from "vitest";
import { choice, percentage, wholeNumber } from "./option.ts";

const doc = { ko: "", en: "" };

test("of several words the first is meant where none is written", () => {
  const format = choice(["pretty", "json"], doc);
  expect([undefined, "json", "pretty"].map(format.read)).toEqual(["pretty", "json", "pretty"]);
});

test("a whole number is one from 1 to the most, or the usual one", () => {
  const events = wholeNumber({ usual: 12, most: 100 }, doc);
  expect([undefined, "1", "100"].map(events.read)).toEqual([12, 1, 100]);
  const refused = (written: string) => events.fault?.(written, "events")?.en;
  expect(["1", "100"].map(refused)).toEqual([undefined, undefined]);
  const sentence = "error: --events needs a whole number from 1 to 100";
  expect(["0", "101", "1.5", "1e1", "many", ""].map(refused)).toEqual(Array(6).fill(sentence));
});

test("a percentage is a number up to 100, with or without its sign", () => {
  const min = percentage(doc);
  expect([undefined, "0", "80%", "99.5", "100"].map(min.read)).toEqual([null, 0, 80, 99.5, 100]);
  const refused = (written: string) => min.fault?.(written, "min")?.en;
  expect(["0", "80%", "100"].map(refused)).toEqual([undefined, undefined, undefined]);
  for (const written of ["", "-1", "101", "1e1", "5 %"]) {
    expect(refused(written)).toBe(`error: --min takes a number from 0 to 100, not ${written}`);
  }
});
