import { type EventIr, evaluate, type Facts, type Policy, policyFromIr } from "@annae/ir";
import { anyManyRules, anyPolicy, casesTried, type PolicyCase } from "@annae/ir/testing";
import { type EventName, eventNames } from "@annae/vocabulary";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { emitted, moduleFolder } from "./support/emitted-module.ts";
import { largeFacts, largePolicies } from "./support/large-policies.ts";

const folder = moduleFolder();
afterAll(folder.remove);

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

/** Everything that a policy says of itself; what it decides is compared by deciding. */
async function said(policy: Policy) {
  const reads = Object.entries(policy.events).map(([name, event]) => [name, event.reads] as const);
  return { ...policy, events: Object.fromEntries(reads), rules: await policy.rules() };
}

describe("the emitted module", () => {
  test("decides as the evaluator does, for random policies and facts, and reads no fact twice", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, async ({ ir, situations }) => {
        const { default: policy } = await folder.load(emitted(ir));
        for (const [name, event] of eventsOf(ir)) {
          for (const situation of situations) {
            const { facts, reads } = counted(situation);
            expect(policy.events[name]?.decide(facts)).toEqual(
              evaluate(event, ir.atoms, situation),
            );
            expect([...reads].filter(([, times]) => times > 1)).toEqual([]);
          }
        }
      }),
      { numRuns: casesTried(40) },
    );
  });

  test("gives the same decision twice: nothing of one call is left in another", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, async ({ ir, situations }) => {
        const { default: policy } = await folder.load(emitted(ir));
        for (const event of Object.values(policy.events)) {
          const decided = situations.map((facts) => structuredClone(event.decide(facts)));
          expect(situations.map((facts) => event.decide(facts))).toEqual(decided);
        }
      }),
      { numRuns: casesTried(10) },
    );
  });

  test("says of itself what the policy made from the IR says", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, async ({ ir }) => {
        const { default: policy } = await folder.load(emitted(ir));
        expect(await said(policy)).toEqual(await said(policyFromIr(ir)));
      }),
      { numRuns: casesTried(15) },
    );
  });

  test("passes the strictest TypeScript, whatever the policy", async () => {
    const texts = fc.sample(anyPolicy, 40).map(({ ir }) => emitted(ir));
    expect(await folder.typeErrors(texts)).toBe("");
  });

  test("would not pass if it were wrong: the types of the runtime are looked at", async () => {
    const [{ ir } = { ir: undefined }] = fc.sample(anyPolicy, 1);
    const { module, rules } = ir ? emitted(ir) : { module: "", rules: "" };
    const wrong = module.replace("\n  settings,\n", "\n  settings: 1,\n");
    expect(await folder.typeErrors([{ module: wrong, rules }])).toContain("TS");
  });
});

describe("the emitted module of many rules", () => {
  test("looks rules up and decides as the evaluator does, in blocks of every mode", async () => {
    await fc.assert(
      fc.asyncProperty(anyManyRules, async ({ ir, situations }) => {
        const { default: policy } = await folder.load(emitted(ir));
        for (const [name, event] of eventsOf(ir)) {
          for (const facts of situations) {
            const expected = evaluate(event, ir.atoms, facts);
            expect(policy.events[name]?.decide(facts)).toEqual(expected);
            expect(policy.events[name]?.decide(facts)).toEqual(expected);
          }
        }
      }),
      { numRuns: casesTried(20) },
    );
  });

  test("passes the strictest TypeScript", async () => {
    const all = fc.sample(anyManyRules, 20).map(({ ir }) => emitted(ir));
    expect(all.filter(({ module }) => module.includes("ruleIndex<")).length).toBeGreaterThan(5);
    expect(await folder.typeErrors(all)).toBe("");
  });
});

describe("the emitted module of a large policy", () => {
  test.for(Object.entries(largePolicies))("means the same: %s", async ([, ir]) => {
    const { default: policy } = await folder.load(emitted(ir));
    for (let index = 0; index < 100; index += 1) {
      const facts = largeFacts(index);
      const expected = eventsOf(ir).map(([, event]) => evaluate(event, ir.atoms, facts));
      expect(eventsOf(ir).map(([name]) => policy.events[name]?.decide(facts))).toEqual(expected);
    }
  });

  test("passes the strictest TypeScript", async () => {
    expect(await folder.typeErrors(Object.values(largePolicies).map((ir) => emitted(ir)))).toBe("");
  });

  test.for(Object.entries(largePolicies))("has no function that is large: %s", ([, ir]) => {
    const functions = emitted(ir)
      .module.split(/^function /m)
      .slice(1);
    const sizes = functions.map((code) => code.slice(0, code.search(/^\}/m)).length);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
  });
});
