import { type Facts, listChange, type RuleIr } from "@annae/ir";
import { expect, test } from "vitest";
import { asks, fewAtoms, ruleNamed } from "../testing/few-rules.ts";
import { rivalsOf } from "./rivals.ts";

const [onP, onQ, onR] = [0, 1, 2].map((place) => ruleNamed(`r${place}`, asks(place)));
const rules = [onP, onQ, onR].flatMap((one) => one ?? []);
const otherwise = ruleNamed("otherwise", null);

/** The rules as rivals, made of those before. */
function rivals(now: readonly RuleIr[], before = now, mode: "first" | "all" = "first") {
  return rivalsOf({ mode, rules: now }, fewAtoms, listChange(before, now));
}

test("a case is taken by the rules in front that hold, in their order, and by sixteen of them at most", () => {
  const facts = { p: true, q: false, r: true };
  const few = rivals([...rules, otherwise]);
  expect(few.takersOf(3, facts)).toEqual([onP, onR]);
  expect(few.takersOf(2, facts)).toEqual([onP]);
  expect(few.takersOf(0, facts)).toEqual([]);
  const all = [...Array(20).keys()].map((place) => ruleNamed(`r${place}`, null));
  const many = rivals(all);
  // Of many cases the rules are found in another way.
  for (let time = 0; time < 40; time += 1) {
    expect(many.takersOf(20, {})).toEqual(all.slice(0, 16));
    expect(many.takersOf(5, {})).toEqual(all.slice(0, 5));
    expect(few.takersOf(3, facts)).toEqual([onP, onR]);
  }
});

test("rules that take cases are told in the order of their block", () => {
  expect(rivals(rules).inOrder(rules.toReversed())).toEqual(rules);
});

test("of rules that are all done none takes a case from another, whatever changes", () => {
  const all = rivals([otherwise, ...rules], rules, "all");
  expect(all.takersOf(3, { p: true })).toEqual([]);
  expect(all.inOrder(rules.toReversed())).toEqual(rules.toReversed());
  expect(all.stillTake([{ facts: { p: true }, taker: onP ?? null }])).toBe(true);
});

test.each<[string, readonly RuleIr[], readonly (readonly [Facts, RuleIr | undefined])[], boolean]>([
  ["nothing was looked at", [otherwise, ...rules], [], true],
  ["nothing has changed", rules, [[{ p: true }, onP]], true],
  ["who takes it is gone", rules.slice(1), [[{ p: true }, onP]], false],
  [
    "a rule in front of who takes it holds, too",
    [otherwise, ...rules],
    [[{ p: true }, onP]],
    false,
  ],
  [
    "a rule in front of who takes it holds elsewhere",
    [...rules.slice(1, 2), onP ?? otherwise, ...rules],
    [[{ r: true }, onR]],
    true,
  ],
  ["a rule behind who takes it is new", [onP ?? otherwise, otherwise], [[{ p: true }, onP]], true],
  [
    "one of two new rules in front of who takes it holds",
    [otherwise, ruleNamed("other", asks(2)), ...rules],
    [[{ p: true }, onP]],
    false,
  ],
  ["nobody took it, and a new rule does", [otherwise, ...rules], [[{}, undefined]], false],
  [
    "nobody took it, nor does a new rule",
    [...rules, onP ?? otherwise],
    [[{ q: true }, undefined]],
    true,
  ],
  [
    "one of two cases is taken by another",
    rules.slice(1),
    [
      [{ q: true }, onQ],
      [{ p: true }, onP],
    ],
    false,
  ],
])("where %s, what was found stands or not", (_, now, looks, stands) => {
  const tried = looks.map(([facts, taker]) => ({ facts, taker: taker ?? null }));
  expect(rivals(now, rules).stillTake(tried)).toBe(stands);
});
