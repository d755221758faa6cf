import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { policyFromIr } from "./policy-from-ir.ts";
import { anyPolicy } from "./testing/index.ts";

test("a policy made in the process has the events of its IR, and decides as the evaluator does", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir, situations }) => {
      const policy = policyFromIr(ir);
      expect(Object.keys(policy.events)).toEqual(Object.keys(ir.events));
      for (const [name, event] of Object.entries(ir.events)) {
        const made = Object.entries(policy.events).find(([other]) => other === name)?.[1];
        expect(made).toMatchObject({ reads: event.reads, rules: event.blocks });
        for (const facts of situations) expect(made?.decide(facts)).toEqual(evaluate(event, facts));
      }
    }),
    { numRuns: 30 },
  );
});

test("a policy made in the process keeps what its IR says of messages, settings and facts", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir }) => {
      const { version, events, ...rest } = ir;
      expect(policyFromIr(ir)).toMatchObject(rest);
    }),
    { numRuns: 30 },
  );
});
