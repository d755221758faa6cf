import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atom } from "./atom.ts";
import { evaluate, holds } from "./evaluate.ts";
import { explain, firstFailure } from "./explain.ts";
import type { Facts } from "./facts.ts";
import type { BlockIr, Condition, RuleIr } from "./ir.ts";
import { anyPolicy, asking, indexed, indexedEvents } from "./testing/index.ts";
import { resolveAtoms, rulesOf } from "./walk.ts";

const at = { file: "a.rules", line: 1, column: 1 };
const fact = asking.yes;
const rule = (id: string, when: Condition<Atom> | null) =>
  ({ id, at, extent: [0, 0], when, actions: [] }) as const satisfies RuleIr<Atom>;

function failure(asked: Condition<Atom>, facts: Facts): Condition<Atom> | null {
  const { condition, atoms } = indexed(asked);
  const found = firstFailure(condition, atoms, facts);
  return found && resolveAtoms(found, atoms);
}

describe("explain", () => {
  test("says of each rule whether it fired, why not, or what came before it", () => {
    const rules = [rule("a", fact("x")), rule("b", null), rule("c", null)];
    const { events, atoms } = indexedEvents({ request: [{ mode: "first", rules }] });
    expect(explain(events.request?.blocks ?? [], atoms, { x: false })).toEqual([
      { rule: "a", outcome: "failed", because: { op: "atom", atom: 0, at: [0, 0] } },
      { rule: "b", outcome: "fired" },
      { rule: "c", outcome: "notReached", after: "b" },
    ]);
  });

  test("a first block that has fired leaves the rules of the next block reachable", () => {
    const block: BlockIr = { mode: "first", rules: [{ ...rule("a", null), when: null }] };
    expect(explain([block, block], [], {}).map(({ outcome }) => outcome)).toEqual([
      "fired",
      "fired",
    ]);
  });

  test("agrees with the evaluator on what fired, for all policies and facts", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir, situations }) => {
        for (const event of Object.values(ir.events)) {
          for (const facts of situations) {
            const outcomes = explain(event.blocks, ir.atoms, facts);
            const fired = outcomes.filter(({ outcome }) => outcome === "fired");
            expect(fired.map((one) => one.rule)).toEqual(evaluate(event, ir.atoms, facts).fired);
          }
        }
      }),
    );
  });

  test("a reason does not hold, and there is one exactly where the condition does not hold", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir, situations }) => {
        const rules = Object.values(ir.events).flatMap(rulesOf);
        for (const { when } of rules) {
          for (const facts of when === null ? [] : situations) {
            const because = when && firstFailure(when, ir.atoms, facts);
            expect(because === null).toBe(when !== null && holds(when, ir.atoms, facts));
            expect(because === null || !holds(because, ir.atoms, facts)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("firstFailure", () => {
  test("looks into `and`, however deep, for the first part that fails", () => {
    const whole = asking.all(fact("a"), asking.all(fact("b"), fact("c")));
    expect(failure(whole, { a: true, b: true, c: false })).toEqual(fact("c"));
  });

  test("gives an `or` or a `not` as a whole: no single part is to blame", () => {
    const either = asking.any(fact("a"), fact("b"));
    const not = asking.not(fact("a"));
    expect(failure(either, {})).toEqual(either);
    expect(failure(not, { a: true })).toEqual(not);
  });
});
