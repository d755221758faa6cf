import type { Atom, FactIr } from "@annae/ir";
import type { Comparison } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { tellableValues } from "./tellable-values.ts";

const host = (
  kind: "number" | "duration" | "time" | "date" | "text" | "yesNo",
  domain = {},
): FactIr => ({
  type: { kind },
  source: "host",
  domain,
});
const compared = (fact: string, by: Comparison, value: number | string): Atom => ({
  ask: "compare",
  left: { fact },
  by,
  right: { value, type: typeof value === "string" ? "text" : "number" },
});

const count = host("number", { whole: true, min: 0, max: 100 });
const sorted = (fact: FactIr, ...atoms: readonly Atom[]) =>
  [...tellableValues("n", fact, atoms)].sort((a, b) => Number(a) - Number(b));

test("a number has its ends, and what stands around each value that it is compared with", () => {
  expect(sorted(count)).toEqual([0, 1]);
  expect(sorted(count, compared("n", ">", 7))).toEqual([0, 1, 6, 7, 8]);
  expect(sorted(count, compared("n", "<", 7.5))).toEqual([0, 1, 6, 7, 8, 9]);
  expect(sorted(count, compared("n", "<", 100))).toEqual([0, 1, 99, 100]);
  expect(sorted(count, compared("n", "<", 200))).toEqual([0, 1, 100]);
  expect(sorted(count, compared("n", "<", -3))).toEqual([0, 1]);
});

test("where there is no limit, there is one more value", () => {
  const limit = host("number", { whole: true, min: 3, max: 9, unlimited: true });
  expect(sorted(limit)).toEqual([3, 4, Number.POSITIVE_INFINITY]);
  expect(sorted(limit, compared("n", "is", Number.POSITIVE_INFINITY))).toEqual([
    ...[3, 4],
    Number.POSITIVE_INFINITY,
  ]);
});

test("a number takes on what those are compared with that it is compared with, and nothing of others", () => {
  const both: Atom = { ask: "compare", left: { fact: "n" }, by: "<", right: { fact: "m" } };
  expect(sorted(count, both, compared("m", ">", 40), compared("k", ">", 70))).toEqual([
    ...[0, 1],
    ...[39, 40, 41],
  ]);
  expect(sorted(count, compared("m", ">", 40))).toEqual([0, 1]);
  const among: Atom = { ask: "in", left: { fact: "n" }, values: [20, 30], type: "number" };
  expect(sorted(count, among)).toEqual([0, 1, 19, 20, 21, 29, 30, 31]);
});

test("a text is nothing, something, what it is compared with, each word that is looked for, and all of them", () => {
  const words: Atom = { ask: "contains", left: { fact: "n" }, words: ["refund", "late"] };
  expect(tellableValues("n", host("text"), [words, compared("n", "is", "hello")])).toEqual([
    ...["…", "", "hello", "refund", "late"],
    "refund late",
  ]);
  const others: Atom = { ask: "contains", left: { fact: "m" }, words: ["other"] };
  expect(tellableValues("n", host("text"), [others])).toEqual(["…", ""]);
});

test("yes and no, one of some with and without none, and dates", () => {
  expect(tellableValues("n", host("yesNo"), [])).toEqual([true, false]);
  const oneOf = { type: { kind: "oneOf", values: ["s", "m"] }, source: "host" } as const;
  expect(tellableValues("n", { ...oneOf, domain: {} }, [])).toEqual(["s", "m"]);
  expect(tellableValues("n", { ...oneOf, domain: { none: true } }, [])).toEqual(["", "s", "m"]);
  const day = host("date", { min: 20_777, max: 20_790 });
  expect(tellableValues("n", day, [compared("n", "<", "2026-11-26")])).toEqual([
    ...["2026-11-26", "2026-11-27", "2026-11-25"],
    ...["2026-11-20", "2026-11-21"],
  ]);
});
