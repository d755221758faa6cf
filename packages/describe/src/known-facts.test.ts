import type { Atom, Condition } from "@annae/ir";
import { expect, test } from "vitest";
import { certainty, conditionOf, factsFrom } from "./known-facts.ts";

const at = [0, 0] as const;
const yes = (fact: string): Condition<Atom> => ({ op: "atom", atom: { ask: "yes", fact }, at });
const not = (of: Condition<Atom>): Condition<Atom> => ({ op: "not", of });
const both: Condition<Atom> = { op: "and", of: [yes("chatbot"), not(yes("suspended"))] };

test("an answer is certain as soon as what is known decides it", () => {
  expect(certainty(both, {})).toBeNull();
  expect(certainty(both, { chatbot: false })).toBe(false);
  expect(certainty(both, { chatbot: true })).toBeNull();
  expect(certainty(both, { chatbot: true, suspended: false })).toBe(true);
  expect(certainty(not(both), { chatbot: false })).toBe(true);
});

test("facts follow from what must come together, and from the denial of alternatives", () => {
  expect(factsFrom(both, true)).toEqual({ chatbot: true, suspended: false });
  expect(factsFrom(both, false)).toEqual({});
  const either: Condition<Atom> = { op: "or", of: [yes("chatbot"), yes("suspended")] };
  expect(factsFrom(either, true)).toEqual({});
  expect(factsFrom(either, false)).toEqual({ chatbot: false, suspended: false });
});

test("a pattern is the condition from which its facts follow", () => {
  const pattern = { chatbot: false, webVersion: 2, room: "waiting" };
  expect(factsFrom(conditionOf(pattern), true)).toEqual(pattern);
});
