import { type EventIr, evaluate, type Facts, type Policy, policyFromIr } from "@annae/ir";
import { anyPolicy, type PolicyCase } from "@annae/ir/testing";
import { type EventName, eventNames } from "@annae/vocabulary";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { emitted, moduleFolder } from "./support/emitted-module.ts";

const folder = moduleFolder();
afterAll(folder.remove);

/** The events of a policy with their rules, in the module and in the IR. */
function eventsOf(ir: PolicyCase["ir"]): [EventName, EventIr][] {
  return eventNames.flatMap((name): [EventName, EventIr][] => {
    const event = ir.events[name];
    return event === undefined ? [] : [[name, event]];
  });
}

/** The facts, with a count of how often each was read. */
function counted(facts: Facts): {
  readonly facts: Facts;
  readonly reads: Map<PropertyKey, number>;
} {
  const reads = new Map<PropertyKey, number>();
  const proxy = new Proxy(facts, {
    get: (target, key, receiver) => {
      reads.set(key, (reads.get(key) ?? 0) + 1);
      return Reflect.get(target, key, receiver);
    },
  });
  return { facts: proxy, reads };
}

function withoutDecide(policy: Policy) {
  const events = Object.entries(policy.events).map(([name, { reads, rules }]) => [
    name,
    reads,
    rules,
  ]);
  return { ...policy, events };
}

describe("the emitted module", () => {
  test("decides as the evaluator does, for random policies and facts, and reads no fact twice", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, async ({ ir, situations }) => {
        const { default: policy } = await folder.load(emitted(ir));
        for (const [name, event] of eventsOf(ir)) {
          for (const situation of situations) {
            const { facts, reads } = counted(situation);
            expect(policy.events[name]?.decide(facts)).toEqual(evaluate(event, situation));
            expect([...reads].filter(([, times]) => times > 1)).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("says of itself what the policy made from the IR says", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, async ({ ir }) => {
        const { default: policy } = await folder.load(emitted(ir));
        expect(withoutDecide(policy)).toEqual(withoutDecide(policyFromIr(ir)));
      }),
      { numRuns: 30 },
    );
  });

  test("passes the strictest TypeScript, whatever the policy", async () => {
    const texts = fc.sample(anyPolicy, 40).map(({ ir }) => emitted(ir));
    expect(await folder.typeErrors(texts)).toBe("");
  });
});
