import type { EventName } from "@annae/vocabulary";
import fc from "fast-check";
import type { Atom } from "../atom.ts";
import type { ActionIr, BlockIr, Condition, PolicyIr, RuleIr } from "../ir.ts";
import { anyCondition } from "./any-condition.ts";
import type { TestFact } from "./any-fact.ts";
import { factTable, type PolicyCase } from "./any-policy.ts";
import { indexedEvents } from "./asking.ts";

const topics = ["__proto__", "constructor", "", ...Array.from({ length: 20 }, (_, n) => `t${n}`)];
const scores = [0, -0, Number.POSITIVE_INFINITY, ...Array.from({ length: 20 }, (_, n) => n / 2)];

const facts: readonly TestFact[] = [
  { name: "topic", type: { kind: "text" } },
  { name: "score", type: { kind: "number" } },
  { name: "count", type: { kind: "number" } },
  { name: "vip", type: { kind: "yesNo" } },
];

const anyEquality: fc.Arbitrary<Atom> = fc.oneof(
  fc.constantFrom(...topics).map((value) => equality("topic", "is", value)),
  fc.constantFrom(...scores).map((value) => equality("score", "is", value)),
);

/** Questions of every other sort about the same facts. */
const anyOther: fc.Arbitrary<Atom> = fc.oneof(
  fc.constant<Atom>({ ask: "yes", fact: "vip" }),
  fc.constantFrom(...topics).map((value) => equality("topic", "isNot", value)),
  fc.subarray(topics, { maxLength: 5 }).map((values) => among("topic", values)),
  fc.subarray(scores, { maxLength: 5 }).map((values) => among("score", values)),
  fc.nat(9).map((value): Atom => {
    const right = { value, type: "number" } as const;
    return { ask: "compare", left: { fact: "score" }, by: "<", right };
  }),
  fc.constant<Atom>({
    ask: "compare",
    left: { fact: "score" },
    by: "is",
    right: { fact: "count" },
  }),
);

function equality(fact: string, by: "is" | "isNot", value: string | number): Atom {
  const type = typeof value === "number" ? "number" : "text";
  return { ask: "compare", left: { fact }, by, right: { value, type } };
}

function among(fact: string, values: readonly (string | number)[]): Atom {
  return { ask: "in", left: { fact }, values, type: fact === "topic" ? "text" : "number" };
}

const leaf = (atom: Atom): Condition<Atom> => ({ op: "atom", atom, at: [0, 0] });

/** Mostly a value that a fact is to have, with something else beside it or instead of it. */
const anyWhen: fc.Arbitrary<Condition<Atom> | null> = fc.oneof(
  { weight: 4, arbitrary: anyEquality.map(leaf) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyEquality, anyCondition(fc.oneof(anyOther, anyEquality), 1))
      .map(([atom, more]): Condition<Atom> => ({ op: "and", of: [leaf(atom), more] })),
  },
  { weight: 2, arbitrary: anyCondition(fc.oneof(anyEquality, anyOther), 2) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const anyAction: fc.Arbitrary<ActionIr<Atom>> = fc
  .record({
    names: fc.array(fc.constantFrom("queue", "close", "end"), { minLength: 1, maxLength: 3 }),
    when: fc.option(anyCondition(anyOther, 0)),
  })
  .map(({ names, when }) =>
    names.reduceRight<ActionIr<Atom> | null>(
      (otherwise, action) => ({ step: { do: "effect", action }, at: [0, 0], when, otherwise }),
      null,
    ),
  )
  .filter((action) => action !== null);

/** Rules about few facts of many values, unconditional ones rare and late. */
const anyBlock: fc.Arbitrary<BlockIr<Atom>> = fc
  .record({
    mode: fc.constantFrom("first" as const, "all" as const),
    parts: fc.array(fc.record({ when: anyWhen, actions: fc.array(anyAction, { maxLength: 3 }) }), {
      minLength: 20,
      maxLength: 120,
    }),
  })
  .map(({ mode, parts }) => ({ mode, rules: parts.map(ruleAt) }));

function ruleAt(
  { when, actions }: Pick<RuleIr<Atom>, "when" | "actions">,
  at: number,
  { length }: readonly unknown[],
): RuleIr<Atom> {
  const never = at < length / 2 && when === null;
  return {
    id: `rule${at % 97}`,
    at: { file: "many.rules", line: at + 1, column: 1 },
    extent: [0, 0],
    when: never ? { op: "constant", value: false } : when,
    actions,
  };
}

const anySituation = fc.record({
  topic: fc.constantFrom(...topics, "another"),
  score: fc.constantFrom(...scores, Number.NaN, 0.25),
  count: fc.constantFrom(...scores),
  vip: fc.boolean(),
});

/** A policy of so many rules about so many values that looking them up is worth it, with situations for it. */
export const anyManyRules: fc.Arbitrary<PolicyCase> = fc.record({
  ir: fc.array(anyBlock, { minLength: 1, maxLength: 2 }).map(policyOf),
  situations: fc.array(anySituation, { minLength: 30, maxLength: 30 }),
});

function policyOf(blocks: readonly BlockIr<Atom>[]): PolicyIr {
  const none = { settings: {}, hostFacts: {}, messages: {}, systemTexts: {} };
  const events: Partial<Record<EventName, readonly BlockIr<Atom>[]>> = { request: blocks };
  return {
    version: 2,
    name: "many",
    properties: [],
    facts: factTable(facts),
    ...none,
    ...indexedEvents(events),
  };
}
