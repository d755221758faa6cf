import type {
  ActionIr,
  Atom,
  BlockIr,
  Condition,
  FactIr,
  Facts,
  PolicyIr,
  RuleIr,
} from "@annae/ir";
import { asking, indexedEvents } from "@annae/ir/testing";
import { domainOf, type ValueKind } from "@annae/vocabulary";

const vip = asking.yes("vip");

function known(kind: Exclude<ValueKind, "oneOf">): FactIr {
  return { type: { kind }, source: "world", domain: domainOf(kind) };
}

const facts: PolicyIr["facts"] = {
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`count${at}`, known("number")])),
  ...{ category: known("text"), vip: known("yesNo") },
};

/** A policy of nothing but rules for requests. */
export function policyOf(block: BlockIr<Atom>): PolicyIr {
  const none = { settings: {}, hostFacts: {}, messages: {}, systemTexts: {} };
  return {
    version: 2,
    name: "large",
    properties: [],
    facts,
    ...none,
    ...indexedEvents({ request: [block] }),
  };
}

function effect(action: string, when: Condition<Atom> | null = null): ActionIr<Atom> {
  return { step: { do: "effect", action }, at: [0, 0], when, otherwise: null };
}

function categoryIs(value: string): Condition<Atom> {
  return asking.compare({ fact: "category" }, "is", { value, type: "text" });
}

function moreThan(fact: string, value: number): Condition<Atom> {
  return asking.compare({ fact }, ">", { value, type: "number" });
}

function rulesOf(count: number, condition: (index: number) => Condition<Atom>): RuleIr<Atom>[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `rule${index}`,
    at: { file: "large.rules", line: index + 1, column: 1 },
    extent: [0, 0],
    when: condition(index),
    actions: [{ ...effect("queue", vip), otherwise: effect("close") }],
  }));
}

const bothOf = (index: number) =>
  asking.all(categoryIs(`category ${index % 97}`), moreThan(`count${index % 20}`, index % 13));

/** Rules that two facts tell apart, each of them many times over. */
function crossed(index: number): Condition<Atom> {
  const value = Math.floor(index / 25) % 16;
  const counted = asking.compare({ fact: "count1" }, "is", { value, type: "number" });
  return asking.all(categoryIs(`category ${index % 25}`), counted);
}

function wide(): Condition<Atom> {
  return {
    op: "or",
    of: Array.from({ length: 2000 }, (_, at) => categoryIs(`category ${at + 50}`)),
  };
}

function deep(): Condition<Atom> {
  let condition = vip;
  for (let level = 0; level < 500; level += 1) {
    const of = [condition, moreThan(`count${level % 7}`, level % 15)];
    condition =
      level % 3 === 0 ? { op: "not", of: condition } : { op: level % 3 === 1 ? "and" : "or", of };
  }
  return condition;
}

const many = Array.from({ length: 1000 }, (_, at) => {
  return effect(`effect${at}`, at % 3 === 0 ? null : moreThan(`count${at % 5}`, at % 9));
});

/** Policies that are large in one way each, by that way. */
export const largePolicies: Readonly<Record<string, PolicyIr>> = {
  "a first block of many rules": firstOf(rulesOf(1500, bothOf)),
  "an all block of many rules": allOf(rulesOf(1500, bothOf)),
  "a first block of rules that two facts tell apart": firstOf(rulesOf(500, crossed)),
  "an all block of rules that two facts tell apart": allOf(rulesOf(500, crossed)),
  "a condition of many comparisons": firstOf(rulesOf(2, wide)),
  "a condition of many levels": firstOf(rulesOf(2, deep)),
  "a rule of many actions": allOf(
    rulesOf(1, () => vip).map((rule) => ({ ...rule, actions: many })),
  ),
};

function firstOf(rules: readonly RuleIr<Atom>[]): PolicyIr {
  return policyOf({ mode: "first", rules });
}

function allOf(rules: readonly RuleIr<Atom>[]): PolicyIr {
  return policyOf({ mode: "all", rules });
}

/** Facts for the large policies, each time others. */
export function largeFacts(index: number): Facts {
  const counts = Array.from({ length: 20 }, (_, at) => [`count${at}`, (index * at) % 15] as const);
  const category = `category ${(index * 7) % (index % 2 === 0 ? 25 : 101)}`;
  return { ...Object.fromEntries(counts), category, vip: index % 2 === 0 };
}
