import { expect, test } from "vitest";
import { changedStretches } from "./changed-stretches.ts";

const changedIn = (before: string, now: string) =>
  changedStretches(before, now).map(({ from, to }) => now.slice(from, to));

test("lines that are new or others are found, each stretch of them once", () => {
  expect(changedIn("a\nb\nc\nd", "a\nB\nc\nd\ne\nf")).toEqual(["B", "e\nf"]);
  expect(changedIn("a\nb", "x\na\nb")).toEqual(["x"]);
});

test("what is as it was, or was only taken out, is none", () => {
  expect(changedIn("a\nb\nc", "a\nb\nc")).toEqual([]);
  expect(changedIn("a\nb\nc", "a\nc")).toEqual([]);
});

test("a text that is another is one stretch, however long it is", () => {
  const lines = (word: string) => Array.from({ length: 2_000 }, (_, n) => `${word}${n}`).join("\n");
  expect(changedIn(lines("a"), lines("b"))).toEqual([lines("b")]);
});
