import fc from "fast-check";
import type { ActionIr, BlockIr, EventIr, RuleIr, SendLimit, Step } from "../ir.ts";
import { anyCondition } from "./any-condition.ts";
import { anyName, anyText, type TestFact } from "./any-fact.ts";

const anyLimit: fc.Arbitrary<SendLimit> = fc.oneof(
  fc.constant(null),
  fc.constant({ once: true } as const),
  fc.constantFrom(60_000, 300_000).map((everyMs) => ({ everyMs })),
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("send" as const), message: anyName, limit: anyLimit }),
  fc.record({ do: fc.constant("send" as const), system: anyName, limit: anyLimit }),
  fc.record({ do: fc.constant("effect" as const), action: anyName }),
);

function anyAction(facts: readonly TestFact[], alternatives = 2): fc.Arbitrary<ActionIr> {
  const always = anyStep.map((step): ActionIr => ({ step, when: null, otherwise: null }));
  const conditional = fc.record({
    step: anyStep,
    when: anyCondition(facts, 1),
    otherwise:
      alternatives === 0 ? fc.constant(null) : fc.option(anyAction(facts, alternatives - 1)),
  });
  return fc.oneof(always, conditional);
}

function anyRule(facts: readonly TestFact[]): fc.Arbitrary<RuleIr> {
  return fc.record({
    id: anyName,
    at: fc.record({ file: anyText, line: fc.nat(9999), column: fc.nat(200) }),
    when: fc.option(anyCondition(facts), { freq: 5 }),
    actions: fc.array(anyAction(facts), { minLength: 1, maxLength: 4 }),
  });
}

/** Any rules of an event that ask about these facts. */
export function anyEvent(facts: readonly TestFact[]): fc.Arbitrary<EventIr> {
  const block: fc.Arbitrary<BlockIr> = fc.record({
    mode: fc.constantFrom("first" as const, "all" as const),
    rules: fc.array(anyRule(facts), { maxLength: 5 }),
  });
  const reads = facts.map((fact) => fact.name).sort();
  return fc
    .array(block, { minLength: 1, maxLength: 3 })
    .map((blocks): EventIr => ({ reads, blocks }));
}
