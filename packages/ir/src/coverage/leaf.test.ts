import { expect, test } from "vitest";
import type { Condition } from "../ir.ts";
import { leavesOf } from "./leaf.ts";

const fact = (name: string): Condition => ({ op: "fact", fact: name });
const both = (...of: readonly Condition[]): Condition => ({ op: "and", of });
const either = (...of: readonly Condition[]): Condition => ({ op: "or", of });

function told(condition: Condition) {
  return leavesOf(condition).map(({ leaf, joined, follows }) => [
    leaf.op === "fact" ? leaf.fact : leaf.op,
    joined,
    follows,
  ]);
}

test("leaves come in the order written, each with the word that joins it to the others", () => {
  expect(told(fact("a"))).toEqual([["a", "alone", false]]);
  expect(told(both(fact("a"), either(fact("b"), { op: "not", of: fact("c") })))).toEqual([
    ["a", "and", false],
    ["b", "mixed", true],
    ["c", "mixed", true],
  ]);
  expect(told({ op: "not", of: either(fact("a"), fact("b")) })).toEqual([
    ["a", "or", false],
    ["b", "or", true],
  ]);
});

test("a list of values is one leaf, however many values it has", () => {
  const left = { fact: "room", type: { kind: "text" } } as const;
  expect(told({ op: "in", left, values: ["a", "b", "c"] })).toEqual([["in", "alone", false]]);
});

test("an `and` of one part joins nothing", () => {
  expect(told(both(fact("a")))).toEqual([["a", "alone", false]]);
});
