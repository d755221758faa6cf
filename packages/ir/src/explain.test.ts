import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, holds } from "./evaluate.ts";
import { explain, firstFailure } from "./explain.ts";
import type { BlockIr, Condition, RuleIr } from "./ir.ts";
import { anyPolicy } from "./testing/index.ts";

const at = { file: "a.rules", line: 1, column: 1 };
const fact = (name: string): Condition => ({ op: "fact", fact: name });
const rule = (id: string, when: Condition | null): RuleIr => ({ id, at, when, actions: [] });

describe("explain", () => {
  test("says of each rule whether it fired, why not, or what came before it", () => {
    const rules = [rule("a", fact("x")), rule("b", null), rule("c", null)];
    expect(explain([{ mode: "first", rules }], { x: false })).toEqual([
      { rule: "a", outcome: "failed", because: fact("x") },
      { rule: "b", outcome: "fired" },
      { rule: "c", outcome: "notReached", after: "b" },
    ]);
  });

  test("a first block that has fired leaves the rules of the next block reachable", () => {
    const block: BlockIr = { mode: "first", rules: [rule("a", null)] };
    expect(explain([block, block], {}).map(({ outcome }) => outcome)).toEqual(["fired", "fired"]);
  });

  test("agrees with the evaluator on what fired, for all policies and facts", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir, situations }) => {
        for (const event of Object.values(ir.events)) {
          for (const facts of situations) {
            const outcomes = explain(event.blocks, facts);
            const fired = outcomes.filter(({ outcome }) => outcome === "fired");
            expect(fired.map((one) => one.rule)).toEqual(evaluate(event, facts).fired);
          }
        }
      }),
    );
  });

  test("a reason does not hold, and there is one exactly where the condition does not hold", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir, situations }) => {
        const rules = Object.values(ir.events).flatMap(({ blocks }) =>
          blocks.flatMap((one) => one.rules),
        );
        for (const { when } of rules) {
          for (const facts of when === null ? [] : situations) {
            const because = when && firstFailure(when, facts);
            expect(because === null).toBe(when !== null && holds(when, facts));
            expect(because === null || !holds(because, facts)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("firstFailure", () => {
  test("looks into `and`, however deep, for the first part that fails", () => {
    const inner: Condition = { op: "and", of: [fact("b"), fact("c")] };
    const whole: Condition = { op: "and", of: [fact("a"), inner] };
    expect(firstFailure(whole, { a: true, b: true, c: false })).toEqual(fact("c"));
  });

  test("gives an `or` or a `not` as a whole: no single part is to blame", () => {
    const either: Condition = { op: "or", of: [fact("a"), fact("b")] };
    const not: Condition = { op: "not", of: fact("a") };
    expect(firstFailure(either, {})).toEqual(either);
    expect(firstFailure(not, { a: true })).toEqual(not);
  });
});
