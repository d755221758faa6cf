import fc from "fast-check";
import { expect, test } from "vitest";
import { holds } from "../evaluate.ts";
import type { Condition } from "../ir.ts";
import type { Facts } from "../policy.ts";
import { anyCondition } from "../testing/any-condition.ts";
import { anyFacts, factValueOf } from "../testing/any-fact.ts";
import { leavesOf } from "./leaf.ts";
import { watchCondition } from "./watch-condition.ts";

const fact = (name: string): Condition => ({ op: "fact", fact: name });
const both = (...of: readonly Condition[]): Condition => ({ op: "and", of });
const either = (...of: readonly Condition[]): Condition => ({ op: "or", of });

/** Each leaf as a letter, capital where it decides: "T-f" is yes alone, not looked at, no but masked. */
function seen(condition: Condition, yes: string): string {
  const facts = Object.fromEntries([..."abcd"].map((name) => [name, yes.includes(name)]));
  return watchCondition(condition, facts)
    .leaves.map((leaf) => {
      if (leaf === null) return "-";
      const letter = leaf.value ? "t" : "f";
      return leaf.decides ? letter.toUpperCase() : letter;
    })
    .join("");
}

const conditionAndFacts = anyFacts.chain((all) =>
  fc.record({
    condition: anyCondition(all, 2),
    facts: fc
      .tuple(
        ...all.map(({ name, type }) => factValueOf(type).map((value) => [name, value] as const)),
      )
      .map((entries): Facts => Object.fromEntries(entries)),
  }),
);

/** The condition with each leaf replaced by the value at its place in the order written. */
function withLeaves(condition: Condition, values: boolean[]): Condition {
  switch (condition.op) {
    case "not":
      return { op: "not", of: withLeaves(condition.of, values) };
    case "and":
    case "or":
      return { op: condition.op, of: condition.of.map((part) => withLeaves(part, values)) };
    default:
      return { op: "constant", value: values.shift() ?? false };
  }
}

test("of `a and b`, each leaf decides where the other leaves it the answer", () => {
  const condition = both(fact("a"), fact("b"));
  expect(seen(condition, "ab")).toBe("TT");
  expect(seen(condition, "a")).toBe("tF");
  expect(seen(condition, "b")).toBe("F-");
});

test("of `a or b`, what comes behind a yes is not looked at", () => {
  const condition = either(fact("a"), fact("b"));
  expect(seen(condition, "a")).toBe("T-");
  expect(seen(condition, "b")).toBe("fT");
  expect(seen(condition, "")).toBe("FF");
});

test("a leaf is masked by what stands around its bracket", () => {
  const condition = both(either(fact("a"), fact("b")), fact("c"));
  expect(seen(condition, "a")).toBe("t-F");
  expect(seen(condition, "bc")).toBe("fTT");
  expect(seen(condition, "c")).toBe("FF-");
});

test("the same fact written twice can be shown at both places", () => {
  const condition = either(both(fact("a"), fact("b")), both(fact("a"), fact("c")));
  expect(seen(condition, "ac")).toBe("tfTT");
  expect(seen(condition, "bc")).toBe("F-F-");
});

test("`not` turns the answer and leaves the leaf as it is", () => {
  const condition: Condition = { op: "not", of: both(fact("a"), fact("b")) };
  expect(seen(condition, "a")).toBe("tF");
  expect(watchCondition(condition, { a: true, b: false }).holds).toBe(true);
});

test("watching a condition gives the answer that evaluating it gives", () => {
  fc.assert(
    fc.property(conditionAndFacts, ({ condition, facts }) => {
      const watched = watchCondition(condition, facts);
      expect(watched.holds).toBe(holds(condition, facts));
      expect(watched.leaves).toHaveLength(leavesOf(condition).length);
    }),
  );
});

test("a leaf decides exactly where turning it alone can turn the answer", () => {
  fc.assert(
    fc.property(conditionAndFacts, ({ condition, facts }) => {
      const watched = watchCondition(condition, facts);
      const open = watched.leaves.flatMap((leaf, index) => (leaf === null ? [index] : []));
      fc.pre(open.length <= 6);
      watched.leaves.forEach((leaf, index) => {
        if (leaf === null) return;
        const turns = Array.from({ length: 2 ** open.length }, (_, bits) => {
          const values = watched.leaves.map((one, at) =>
            one === null ? ((bits >> open.indexOf(at)) & 1) === 1 : one.value !== (at === index),
          );
          return holds(withLeaves(condition, values), {}) !== watched.holds;
        });
        expect(leaf.decides).toBe(turns.includes(true));
      });
    }),
  );
});

test("wherever a leaf decides, the answer follows it the same way", () => {
  fc.assert(
    fc.property(conditionAndFacts, conditionAndFacts, ({ condition, facts }, other) => {
      const one = watchCondition(condition, facts);
      const two = watchCondition(condition, other.facts);
      one.leaves.forEach((leaf, index) => {
        const twin = two.leaves[index];
        if (!leaf?.decides || !twin?.decides) return;
        expect(leaf.value === twin.value).toBe(one.holds === two.holds);
      });
    }),
  );
});
