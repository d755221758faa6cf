import fc from "fast-check";
import { expect, test } from "vitest";
import type { Atom } from "../atom.ts";
import { holds } from "../evaluate.ts";
import type { Facts } from "../facts.ts";
import type { Condition } from "../ir.ts";
import { anyAtom, anyCondition, anyFacts, asking, factValueOf, indexed } from "../testing/index.ts";
import { foldCondition, leavesOf } from "../walk.ts";
import { watchCondition } from "./watch-condition.ts";

const { yes: fact, all: both, any: either } = asking;

function watched(asked: Condition<Atom>, facts: Facts) {
  const { condition, atoms } = indexed(asked);
  return watchCondition(condition, atoms, facts);
}

/** Each leaf as a letter, capital where it decides: "T-f" is yes alone, not looked at, no but masked. */
function seen(condition: Condition<Atom>, yes: string): string {
  const facts = Object.fromEntries([..."abcd"].map((name) => [name, yes.includes(name)]));
  return watched(condition, facts)
    .leaves.map((leaf) => {
      if (leaf === null) return "-";
      const letter = leaf.value ? "t" : "f";
      return leaf.decides ? letter.toUpperCase() : letter;
    })
    .join("");
}

const conditionAndFacts = anyFacts.chain((all) =>
  fc.record({
    asked: anyCondition(anyAtom(all), 2),
    facts: fc
      .tuple(
        ...all.map(({ name, type }) => factValueOf(type).map((value) => [name, value] as const)),
      )
      .map((entries): Facts => Object.fromEntries(entries)),
  }),
);

/** Whether the condition holds with each leaf replaced by the value at its place in the order written. */
function holdsWith(condition: Condition, values: boolean[]): boolean {
  return foldCondition(condition, {
    constant: () => values.shift() ?? false,
    atom: () => values.shift() ?? false,
    not: (of) => !of,
    join: (op, of) => (op === "and" ? of.every(Boolean) : of.some(Boolean)),
  });
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
  const condition = asking.not(both(fact("a"), fact("b")));
  expect(seen(condition, "a")).toBe("tF");
  expect(watched(condition, { a: true, b: false }).holds).toBe(true);
});

test("watching a condition gives the answer that evaluating it gives", () => {
  fc.assert(
    fc.property(conditionAndFacts, ({ asked, facts }) => {
      const { condition, atoms } = indexed(asked);
      const seen = watchCondition(condition, atoms, facts);
      expect(seen.holds).toBe(holds(condition, atoms, facts));
      expect(seen.leaves).toHaveLength(leavesOf(condition).length);
    }),
  );
});

test("a leaf decides exactly where turning it alone can turn the answer", () => {
  fc.assert(
    fc.property(conditionAndFacts, ({ asked, facts }) => {
      const { condition, atoms } = indexed(asked);
      const seen = watchCondition(condition, atoms, facts);
      const open = seen.leaves.flatMap((leaf, index) => (leaf === null ? [index] : []));
      fc.pre(open.length <= 6);
      seen.leaves.forEach((leaf, index) => {
        if (leaf === null) return;
        const turns = Array.from({ length: 2 ** open.length }, (_, bits) => {
          const values = seen.leaves.map((one, at) =>
            one === null ? ((bits >> open.indexOf(at)) & 1) === 1 : one.value !== (at === index),
          );
          return holdsWith(condition, values) !== seen.holds;
        });
        expect(leaf.decides).toBe(turns.includes(true));
      });
    }),
  );
});

test("wherever a leaf decides, the answer follows it the same way", () => {
  fc.assert(
    fc.property(conditionAndFacts, conditionAndFacts, ({ asked, facts }, other) => {
      const one = watched(asked, facts);
      const two = watched(asked, other.facts);
      one.leaves.forEach((leaf, index) => {
        const twin = two.leaves[index];
        if (!leaf?.decides || !twin?.decides) return;
        expect(leaf.value === twin.value).toBe(one.holds === two.holds);
      });
    }),
  );
});
