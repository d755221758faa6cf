import { expect, test } from "vitest";
import type { Atom } from "../atom.ts";
import type { Condition } from "../ir.ts";
import { asking } from "../testing/asking.ts";
import { leafSites } from "./leaf.ts";

const { yes: fact, all: both, any: either } = asking;

function told(condition: Condition<Atom>) {
  return leafSites(condition).map(({ leaf, joined, follows }) => [
    leaf.op === "atom" ? ("fact" in leaf.atom ? leaf.atom.fact : leaf.atom.ask) : leaf.op,
    joined,
    follows,
  ]);
}

test("leaves come in the order written, each with the word that joins it to the others", () => {
  expect(told(fact("a"))).toEqual([["a", "alone", false]]);
  expect(told(both(fact("a"), either(fact("b"), asking.not(fact("c")))))).toEqual([
    ["a", "and", false],
    ["b", "mixed", true],
    ["c", "mixed", true],
  ]);
  expect(told(asking.not(either(fact("a"), fact("b"))))).toEqual([
    ["a", "or", false],
    ["b", "or", true],
  ]);
});

test("a list of values is one leaf, however many values it has", () => {
  const among = { ask: "in", left: { fact: "room" }, values: ["a", "b"], type: "text" } as const;
  expect(told(asking.atom(among))).toEqual([["in", "alone", false]]);
});

test("an `and` of one part joins nothing", () => {
  expect(told(both(fact("a")))).toEqual([["a", "alone", false]]);
});
