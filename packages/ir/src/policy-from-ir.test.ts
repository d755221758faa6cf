import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { policyFromIr, situationsOf } from "./policy-from-ir.ts";
import { anyPolicy } from "./testing/index.ts";

test("a policy made in the process has the events of its IR, and decides as the evaluator does", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir, situations }) => {
      const policy = policyFromIr(ir);
      expect(Object.keys(policy.events)).toEqual(Object.keys(ir.events));
      for (const [name, event] of Object.entries(ir.events)) {
        const made = Object.entries(policy.events).find(([other]) => other === name)?.[1];
        expect(made?.reads).toEqual(event.reads);
        for (const facts of situations) {
          expect(made?.decide(facts)).toEqual(evaluate(event, ir.atoms, facts));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("a policy made in the process keeps what its IR says of messages, settings and facts", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir }) => {
      const { version, facts, atoms, events, properties, ...rest } = ir;
      expect(policyFromIr(ir)).toMatchObject(rest);
    }),
    { numRuns: 30 },
  );
});

test("the rules of a policy are there as data", async () => {
  const [{ ir } = { ir: undefined }] = fc.sample(anyPolicy, 1);
  const { facts, atoms, events } = ir ?? {};
  expect(await (ir && policyFromIr(ir).rules())).toEqual({ facts, atoms, events });
});

test.each([
  [["first"], "all"],
  [["first", "first"], "all"],
  [["all"], []],
  [["all", "first"], ["request1"]],
] as const)("of request blocks %j, the situations are named for %j", (modes, situations) => {
  const rule = {
    at: { file: "a", line: 1, column: 1 },
    extent: [0, 0],
    when: null,
    actions: [],
  } as const;
  const blocks = modes.map((mode, at) => ({ mode, rules: [{ ...rule, id: `request${at}` }] }));
  expect(situationsOf({ events: { request: { reads: [], blocks } } })).toEqual(situations);
});
