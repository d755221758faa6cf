import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, holds } from "./evaluate.ts";
import type { ActionIr, Comparison, Condition, EventIr, RuleIr, Step } from "./ir.ts";
import { anyCondition, anyFacts, anyPolicy, factValueOf } from "./testing/index.ts";

const number = { kind: "number" } as const;
const vip: Condition = { op: "fact", fact: "vip" };
const never: Condition = { op: "constant", value: false };
const always: Condition = { op: "constant", value: true };

function nIs(by: Comparison, right: number): Condition {
  const leftOperand = { fact: "n", type: number };
  return { op: "compare", left: leftOperand, by, right: { value: right, type: number } };
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
    expect([1, 2, 3].map((n) => holds(nIs(by, 2), { n }))).toEqual(expected);
  });

  test("a yes/no fact alone asks whether it is yes", () => {
    expect([true, false].map((yes) => holds(vip, { vip: yes }))).toEqual([true, false]);
  });

  test("a fact that was not read equals nothing, and is not yes", () => {
    expect(holds(vip, {})).toBe(false);
    expect(holds(nIs("is", 0), {})).toBe(false);
    expect(holds(nIs("isNot", 0), {})).toBe(true);
  });

  test("`in` holds for each of its values and for no other", () => {
    const among: Condition = { op: "in", left: { fact: "n", type: number }, values: [1, 3] };
    expect([1, 2, 3].map((n) => holds(among, { n }))).toEqual([true, false, true]);
  });

  test("`and` of nothing holds, `or` of nothing does not", () => {
    expect(holds({ op: "and", of: [] }, {})).toBe(true);
    expect(holds({ op: "or", of: [] }, {})).toBe(false);
  });

  test("`not` over `and` is `or` over `not`, for all conditions and facts", () => {
    const some = anyFacts.chain((facts) => {
      const values = facts.map(({ name, type }) => fc.tuple(fc.constant(name), factValueOf(type)));
      return fc.tuple(anyCondition(facts), anyCondition(facts), fc.tuple(...values));
    });
    fc.assert(
      fc.property(some, ([a, b, entries]) => {
        const facts = Object.fromEntries(entries);
        const notBoth = holds({ op: "not", of: { op: "and", of: [a, b] } }, facts);
        const parts: Condition[] = [a, b].map((of) => ({ op: "not", of }));
        expect(notBoth).toBe(holds({ op: "or", of: parts }, facts));
      }),
    );
  });
});

const queue: Step = { do: "effect", action: "queue" };
const close: Step = { do: "effect", action: "close" };

function act(step: Step, when: Condition | null = null, otherwise: ActionIr | null = null) {
  return { step, when, otherwise };
}

function rule(id: string, when: Condition | null, ...actions: ActionIr[]): RuleIr {
  return { id, at: { file: "a.rules", line: 1, column: 1 }, when, actions };
}

function event(mode: "first" | "all", ...rules: RuleIr[]): EventIr {
  return { reads: ["vip"], blocks: [{ mode, rules }] };
}

describe("evaluate", () => {
  const rules = [
    rule("no", never, act(close)),
    rule("a", always, act(queue)),
    rule("b", null, act(close)),
  ];

  test("a first block fires the first rule that holds, alone", () => {
    expect(evaluate(event("first", ...rules), {})).toEqual({
      fired: ["a"],
      intents: [{ rule: "a", do: "effect", action: "queue" }],
    });
  });

  test("an all block fires every rule that holds, in order", () => {
    expect(evaluate(event("all", ...rules), {}).fired).toEqual(["a", "b"]);
  });

  test("a first block that has fired does not keep the next block from firing", () => {
    const { blocks } = event("first", ...rules);
    expect(evaluate({ reads: [], blocks: [...blocks, ...blocks] }, {}).fired).toEqual(["a", "a"]);
  });

  test("where nothing holds, nothing fires and nothing is asked for", () => {
    expect(evaluate(event("all", rule("no", never, act(close))), {})).toEqual({
      fired: [],
      intents: [],
    });
  });

  test("an action does the first of its alternatives whose condition holds", () => {
    const choice = rule("a", null, act(queue, vip, act(close, always, act(queue))));
    const asked = [true, false].map((yes) => evaluate(event("all", choice), { vip: yes }).intents);
    expect(asked).toMatchObject([[{ action: "queue" }], [{ action: "close" }]]);
  });

  test("a rule fires even where none of its actions is done", () => {
    const decision = evaluate(event("all", rule("a", null, act(queue, never))), {});
    expect(decision).toEqual({ fired: ["a"], intents: [] });
  });

  test("a chain of a hundred thousand alternatives is no deeper than one", () => {
    let chain: ActionIr = act(close);
    for (let count = 0; count < 100_000; count += 1) chain = act(queue, never, chain);
    expect(evaluate(event("all", rule("a", null, chain)), {}).intents).toMatchObject([close]);
  });

  test("the same facts give the same decision, and no fact or rule is changed", () => {
    fc.assert(
      fc.property(anyPolicy, ({ ir, situations }) => {
        const before = structuredClone(ir);
        for (const one of Object.values(ir.events)) {
          for (const facts of situations)
            expect(evaluate(one, facts)).toEqual(evaluate(one, facts));
        }
        expect(ir).toEqual(before);
      }),
    );
  });
});
