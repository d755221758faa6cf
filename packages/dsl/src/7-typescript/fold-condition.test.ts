import { type Condition, holds } from "@annae/ir";
import { anyCondition, anyFacts, factValueOf } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConditionTree, leafTree } from "./condition-tree.ts";
import { foldCondition, knownAnswer } from "./fold-condition.ts";
import { assume, nothingKnown } from "./knowledge.ts";

/** The condition as a tree, without splitting anything. */
function treeOf(condition: Condition): ConditionTree {
  if (condition.op === "not") return { op: "not", of: treeOf(condition.of) };
  if (condition.op !== "and" && condition.op !== "or") return leafTree(condition);
  return { op: condition.op, of: condition.of.map(treeOf) };
}

/** Whether the tree holds: what the evaluator says of the condition that the tree stands for. */
function treeHolds(
  tree: ConditionTree,
  facts: Readonly<Record<string, boolean | number | string>>,
): boolean {
  const text = { kind: "text" } as const;
  switch (tree.op) {
    case "call":
      return false;
    case "is": {
      const left = { fact: tree.fact, type: text };
      const by = tree.equal ? "is" : "isNot";
      return holds({ op: "compare", left, by, right: { value: tree.value, type: text } }, facts);
    }
    case "same": {
      const [left, right] = [
        { fact: tree.left, type: text },
        { fact: tree.right, type: text },
      ];
      return holds({ op: "compare", left, by: tree.equal ? "is" : "isNot", right }, facts);
    }
    case "order": {
      const left = { fact: tree.left, type: text };
      return holds(
        { op: "compare", left, by: tree.by, right: { ...tree.right, type: text } },
        facts,
      );
    }
    case "in":
      return holds({ op: "in", left: { fact: tree.fact, type: text }, values: tree.values }, facts);
    case "not":
      return !treeHolds(tree.of, facts);
    case "and":
      return tree.of.every((part) => treeHolds(part, facts));
    case "or":
      return tree.of.some((part) => treeHolds(part, facts));
    default:
      return holds(tree, facts);
  }
}

/** Two conditions about the same facts, the second so many levels deep, and values of the facts. */
const anyPair = (levels: number) =>
  anyFacts.chain((known) => {
    const entries = known.map(({ name, type }) => fc.tuple(fc.constant(name), factValueOf(type)));
    return fc.record({
      before: anyCondition(known).map(treeOf),
      after: anyCondition(known, levels).map(treeOf),
      facts: fc.tuple(...entries).map((all) => Object.fromEntries(all)),
    });
  });

test("a condition folded with what an earlier one tells holds exactly where it did", () => {
  fc.assert(
    fc.property(anyPair(3), ({ before, after, facts }) => {
      const knowledge = assume(before, treeHolds(before, facts), nothingKnown);
      expect(treeHolds(foldCondition(after, knowledge), facts)).toBe(treeHolds(after, facts));
    }),
    { numRuns: 1000 },
  );
});

const room = (value: string): ConditionTree => ({ op: "is", fact: "room", value, equal: true });

test("what cannot hold any more is gone: TypeScript would refuse it", () => {
  const both: ConditionTree = { op: "and", of: [room("received"), room("waiting")] };
  expect(foldCondition(both, nothingKnown)).toEqual({ op: "constant", value: false });
  const later = assume(room("received"), false, nothingKnown);
  const either: ConditionTree = { op: "or", of: [room("received"), room("waiting")] };
  expect(foldCondition(either, later)).toEqual(room("waiting"));
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
