import type { PolicyIr } from "@annae/ir";
import { type Atom, atomHolds, type Condition, type Facts } from "@annae/ir";
import { anyAtom, anyCondition, anyFacts, factTable, factValueOf } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { atomTree, type ConditionTree } from "./condition-tree.ts";
import { flatExpression } from "./expression.ts";
import { foldByKnowledge, knownAnswer } from "./fold-condition.ts";
import { assume, nothingKnown } from "./knowledge.ts";
import { valueLiteral } from "./literal.ts";

/** The condition as a tree, without splitting anything. */
function treeOf(condition: Condition<Atom>, facts: PolicyIr["facts"]): ConditionTree {
  switch (condition.op) {
    case "constant":
      return condition;
    case "atom":
      return atomTree(condition.atom, facts);
    case "not":
      return { op: "not", of: treeOf(condition.of, facts) };
    default:
      return { op: condition.op, of: condition.of.map((part) => treeOf(part, facts)) };
  }
}

/** Whether the tree holds: what the evaluator says of the condition that the tree stands for. */
function treeHolds(tree: ConditionTree, facts: Facts): boolean {
  const type = "text";
  switch (tree.op) {
    case "constant":
      return tree.value;
    case "call":
      return false;
    case "fact":
      return atomHolds({ ask: "yes", fact: tree.fact }, facts);
    case "is": {
      const by = tree.equal ? "is" : "isNot";
      const right = { value: tree.value, type } as const;
      return atomHolds({ ask: "compare", left: { fact: tree.fact }, by, right }, facts);
    }
    case "same": {
      const [left, right] = [{ fact: tree.left }, { fact: tree.right }];
      return atomHolds({ ask: "compare", left, by: tree.equal ? "is" : "isNot", right }, facts);
    }
    case "question": {
      const read = (fact: string) => valueLiteral(facts[fact] ?? "");
      return new Function(`return ${flatExpression(tree.express(read))};`)();
    }
    case "contains":
      return atomHolds({ ask: "contains", left: { fact: tree.fact }, words: tree.words }, facts);
    case "in":
      return atomHolds({ ask: "in", left: { fact: tree.fact }, values: tree.values, type }, facts);
    case "not":
      return !treeHolds(tree.of, facts);
    case "and":
      return tree.of.every((part) => treeHolds(part, facts));
    case "or":
      return tree.of.some((part) => treeHolds(part, facts));
  }
}

/** Two conditions about the same facts, the second so many levels deep, and values of the facts. */
const anyPair = (levels: number) =>
  anyFacts.chain((known) => {
    const entries = known.map(({ name, type }) => fc.tuple(fc.constant(name), factValueOf(type)));
    const anyTree = (depth: number) =>
      anyCondition(anyAtom(known), depth).map((one) => treeOf(one, factTable(known)));
    return fc.record({
      before: anyTree(3),
      after: anyTree(levels),
      facts: fc.tuple(...entries).map((all) => Object.fromEntries(all)),
    });
  });

test("a condition folded with what an earlier one tells holds exactly where it did", () => {
  fc.assert(
    fc.property(anyPair(3), ({ before, after, facts }) => {
      const knowledge = assume(before, treeHolds(before, facts), nothingKnown);
      expect(treeHolds(foldByKnowledge(after, knowledge), facts)).toBe(treeHolds(after, facts));
    }),
    { numRuns: 1000 },
  );
});

const room = (value: string): ConditionTree => ({ op: "is", fact: "room", value, equal: true });

test("what cannot hold any more is gone: TypeScript would refuse it", () => {
  const both: ConditionTree = { op: "and", of: [room("received"), room("waiting")] };
  expect(foldByKnowledge(both, nothingKnown)).toEqual({ op: "constant", value: false });
  const later = assume(room("received"), false, nothingKnown);
  const either: ConditionTree = { op: "or", of: [room("received"), room("waiting")] };
  expect(foldByKnowledge(either, later)).toEqual(room("waiting"));
});

test("an answer that is known is the answer", () => {
  fc.assert(
    fc.property(anyPair(0), ({ before, after, facts }) => {
      const knowledge = assume(before, treeHolds(before, facts), nothingKnown);
      const known = knownAnswer(after, knowledge);
      expect(known ?? treeHolds(after, facts)).toBe(treeHolds(after, facts));
    }),
    { numRuns: 1000 },
  );
});

test("of a fact whose value is known, every comparison with a value is answered", () => {
  const knowledge = assume(room("received"), true, nothingKnown);
  const isNot = (value: string): ConditionTree => ({ op: "is", fact: "room", value, equal: false });
  const asked = [room("received"), room("waiting"), isNot("received"), isNot("waiting")];
  expect(asked.map((tree) => knownAnswer(tree, knowledge))).toEqual([true, false, false, true]);
  expect(knownAnswer(room("received"), nothingKnown)).toBeNull();
});
