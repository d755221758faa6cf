import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const sent = (name: string, rest: string) => `message ${name} ${rest}\non end { send ${name} }`;

test("a text over a channel's limit is reported once, with the channels and by how much", () => {
  const text = sent("hello", `{ text «"${"가".repeat(101)}"» }`);
  expect(foundIn(text)).toEqual(expected(text, "text-too-long"));
  const [diagnostic] = reported(text, "text-too-long");
  expect(diagnostic?.wording.en.title).toContain("`alpha` at most 100, `beta` at most 40");
  expect(diagnostic?.wording.ko.help).toContain("61자를 줄이거나");
});

test("a text at the limit is fine, and holes are not counted", () => {
  expect(foundIn(sent("hello", `{ text "${"가".repeat(40)}[category_name]" }`))).toEqual([]);
});

test("a channel with a text of its own is compared with that alone", () => {
  const long = "가".repeat(80);
  expect(foundIn(sent("hello", `{ text "${long}" on beta { text "짧게" } }`))).toEqual([]);
  const text = sent("hello", `{ text "짧게" on beta { text «"${long}"» } }`);
  expect(foundIn(text)).toEqual(expected(text, "text-too-long"));
});

test("a kind's own limit holds on every channel", () => {
  const text = sent("endNotice", `{ text «"${"가".repeat(101)}"» }`);
  expect(reported(text, "text-too-long")[0]?.wording.en.title).toContain("end notice at most 100");
});

test("the opening of a kind counts", () => {
  const text = sent("mealTime", `{ text «"${"가".repeat(30)}"» }`);
  expect(foundIn(text)).toEqual(expected(text, "text-too-long"));
});

test("a platform message has the limit of its code", () => {
  const text = `system S1 { text «"${"가".repeat(61)}"» }`;
  expect(foundIn(text)).toEqual(expected(text, "text-too-long"));
});

test("characters that a platform counts twice count twice", () => {
  const text = sent("hello", `{ text «"${"😀".repeat(21)}"» }`);
  expect(foundIn(text)).toEqual(expected(text, "text-too-long"));
});
