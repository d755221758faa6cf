import fc from "fast-check";
import type { Atom } from "../atom.ts";
import type { ActionIr, BlockIr, EventIr, Extent, RuleIr, SendLimit, Step } from "../ir.ts";
import { factsAsked, rulesOf } from "../walk.ts";
import { anyCondition } from "./any-condition.ts";
import { anyName, anyText } from "./any-fact.ts";

/** An index of one of the atoms of the policy. */
type AnyIndex = fc.Arbitrary<number>;

const anyExtent = fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]): Extent => [a, b]);

const anyLimit: fc.Arbitrary<SendLimit> = fc.oneof(
  fc.constant(null),
  fc.constant({ once: true } as const),
  fc.constant({ onceADay: true } as const),
  fc.constantFrom(60_000, 300_000).map((everyMs) => ({ everyMs })),
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("send" as const), message: anyName, limit: anyLimit }),
  fc.record({ do: fc.constant("send" as const), system: anyName, limit: anyLimit }),
  fc.record({ do: fc.constant("tell" as const), message: anyName, limit: anyLimit }),
  fc.record({ do: fc.constant("effect" as const), action: anyName }),
);

function anyAction(index: AnyIndex, alternatives = 2): fc.Arbitrary<ActionIr> {
  const always = fc.record({
    step: anyStep,
    at: anyExtent,
    when: fc.constant(null),
    otherwise: fc.constant(null),
  });
  const conditional = fc.record({
    step: anyStep,
    at: anyExtent,
    when: anyCondition(index, 1),
    otherwise:
      alternatives === 0 ? fc.constant(null) : fc.option(anyAction(index, alternatives - 1)),
  });
  return fc.oneof(always, conditional);
}

function anyRule(index: AnyIndex): fc.Arbitrary<RuleIr> {
  return fc.record({
    id: anyName,
    at: fc.record({ file: anyText, line: fc.nat(9999), column: fc.nat(200) }),
    extent: anyExtent,
    when: fc.option(anyCondition(index), { freq: 5 }),
    actions: fc.array(anyAction(index), { minLength: 1, maxLength: 4 }),
  });
}

/** Any rules of an event that ask these questions, of which there is at least one. */
export function anyEvent(atoms: readonly Atom[]): fc.Arbitrary<EventIr> {
  const block: fc.Arbitrary<BlockIr> = fc.record({
    mode: fc.constantFrom("first" as const, "all" as const),
    rules: fc.array(anyRule(fc.nat(atoms.length - 1)), { maxLength: 5 }),
  });
  return fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks): EventIr => {
    const asked = factsAsked(rulesOf({ blocks }), atoms);
    return { reads: [...asked].sort(), blocks };
  });
}
