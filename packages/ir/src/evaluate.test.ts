import type { Comparison } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atom } from "./atom.ts";
import { evaluate, holds } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import type { ActionIr, Condition, EventIr, RuleIr, Step } from "./ir.ts";
import {
  anyAtom,
  anyCondition,
  anyFacts,
  anyPolicy,
  asking,
  factValueOf,
  indexed,
  indexedEvents,
} from "./testing/index.ts";

const vip = asking.yes("vip");
const never = asking.constant(false);
const always = asking.constant(true);

function nIs(by: Comparison, right: number): Condition<Atom> {
  return asking.compare({ fact: "n" }, by, { value: right, type: "number" });
}

function isYes(asked: Condition<Atom>, facts: Facts): boolean {
  const { condition, atoms } = indexed(asked);
  return holds(condition, atoms, facts);
}

describe("holds", () => {
  test.for<[Comparison, boolean, boolean, boolean]>([
    ["is", false, true, false],
    ["isNot", true, false, true],
    ["<", true, false, false],
    ["<=", true, true, false],
    [">", false, false, true],
    [">=", false, true, true],
  ])("n %s 2, for n of 1, 2 and 3", ([by, ...expected]) => {
    expect([1, 2, 3].map((n) => isYes(nIs(by, 2), { n }))).toEqual(expected);
  });

  test("a yes/no fact alone asks whether it is yes", () => {
    expect([true, false].map((yes) => isYes(vip, { vip: yes }))).toEqual([true, false]);
  });

  test("a fact that was not read equals nothing, and is not yes", () => {
    expect(isYes(vip, {})).toBe(false);
    expect(isYes(nIs("is", 0), {})).toBe(false);
    expect(isYes(nIs("isNot", 0), {})).toBe(true);
  });

  test("`in` holds for each of its values and for no other", () => {
    const left = { fact: "n" };
    const among = asking.atom({ ask: "in", left, values: [1, 3], type: "number" });
    expect([1, 2, 3].map((n) => isYes(among, { n }))).toEqual([true, false, true]);
  });

  test("`and` of nothing holds, `or` of nothing does not", () => {
    expect(isYes(asking.all(), {})).toBe(true);
    expect(isYes(asking.any(), {})).toBe(false);
  });

  test("`not` over `and` is `or` over `not`, for all conditions and facts", () => {
    const some = anyFacts.chain((facts) => {
      const values = facts.map(({ name, type }) => fc.tuple(fc.constant(name), factValueOf(type)));
      return fc.tuple(
        anyCondition(anyAtom(facts)),
        anyCondition(anyAtom(facts)),
        fc.tuple(...values),
      );
    });
    fc.assert(
      fc.property(some, ([a, b, entries]) => {
        const facts = Object.fromEntries(entries);
        const notBoth = isYes(asking.not(asking.all(a, b)), facts);
        expect(notBoth).toBe(isYes(asking.any(asking.not(a), asking.not(b)), facts));
      }),
    );
  });
});

const queue: Step = { do: "effect", action: "queue" };
const close: Step = { do: "effect", action: "close" };

function act(
  step: Step,
  when: Condition<Atom> | null = null,
  otherwise: ActionIr<Atom> | null = null,
): ActionIr<Atom> {
  return { step, at: [0, 0], when, otherwise };
}

function rule(id: string, when: Condition<Atom> | null, ...actions: ActionIr<Atom>[]) {
  const at = { file: "a.rules", line: 1, column: 1 };
  return { id, at, extent: [0, 0], when, actions } as const satisfies RuleIr<Atom>;
}

function decide(mode: "first" | "all", rules: readonly RuleIr<Atom>[], facts: Facts = {}) {
  const { events, atoms } = indexedEvents({ request: [{ mode, rules }] });
  return evaluate(events.request ?? noEvent, atoms, facts);
}

const noEvent: EventIr = { reads: [], blocks: [] };

describe("evaluate", () => {
  const rules = [
    rule("no", never, act(close)),
    rule("a", always, act(queue)),
    rule("b", null, act(close)),
  ];

  test("a first block fires the first rule that holds, alone", () => {
    expect(decide("first", rules)).toEqual({
      fired: ["a"],
      intents: [{ rule: "a", do: "effect", action: "queue" }],
    });
  });

  test("an all block fires every rule that holds, in order", () => {
    expect(decide("all", rules).fired).toEqual(["a", "b"]);
  });

  test("a first block that has fired does not keep the next block from firing", () => {
    const block = { mode: "first", rules } as const;
    const { events, atoms } = indexedEvents({ request: [block, block] });
    expect(evaluate(events.request ?? noEvent, atoms, {}).fired).toEqual(["a", "a"]);
  });

  test("where nothing holds, nothing fires and nothing is asked for", () => {
    expect(decide("all", [rule("no", never, act(close))])).toEqual({
      fired: [],
      intents: [],
    });
  });

  test("an action does the first of its alternatives whose condition holds", () => {
    const choice = rule("a", null, act(queue, vip, act(close, always, act(queue))));
    const asked = [true, false].map((yes) => decide("all", [choice], { vip: yes }).intents);
    expect(asked).toMatchObject([[{ action: "queue" }], [{ action: "close" }]]);
  });

  test("a rule fires even where none of its actions is done", () => {
    const decision = decide("all", [rule("a", null, act(queue, never))]);
    expect(decision).toEqual({ fired: ["a"], intents: [] });
  });

  test("a chain of a hundred thousand alternatives is no deeper than one", () => {
    const no = { op: "constant", value: false } as const;
    let chain: ActionIr = { step: close, at: [0, 0], when: null, otherwise: null };
    for (let count = 0; count < 100_000; count += 1) {
      chain = { step: queue, at: [0, 0], when: no, otherwise: chain };
    }
    const rules: readonly RuleIr[] = [{ ...rule("a", null), when: null, actions: [chain] }];
    const event: EventIr = { reads: [], blocks: [{ mode: "all", rules }] };
    expect(evaluate(event, [], {}).intents).toMatchObject([close]);
  });

  test("the same facts give the same decision, and no fact or rule is changed", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir, situations }) => {
        const before = structuredClone(ir);
        for (const one of Object.values(ir.events)) {
          for (const facts of situations)
            expect(evaluate(one, ir.atoms, facts)).toEqual(evaluate(one, ir.atoms, facts));
        }
        expect(ir).toEqual(before);
      }),
    );
  });
});
