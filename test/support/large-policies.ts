import type { ActionIr, Condition, EventIr, Facts, PolicyIr, RuleIr } from "@annae/ir";

const text = { kind: "text" } as const;
const number = { kind: "number" } as const;
const vip: Condition = { op: "fact", fact: "vip" };

/** A policy of nothing but rules for requests. */
export function policyOf(request: EventIr): PolicyIr {
  const none = { settings: {}, hostFacts: {}, messages: {}, systemTexts: {} };
  return { version: 1, name: "large", ...none, events: { request } };
}

function effect(action: string, when: Condition | null = null): ActionIr {
  return { step: { do: "effect", action }, when, otherwise: null };
}

function categoryIs(value: string): Condition {
  const left = { fact: "category", type: text };
  return { op: "compare", left, by: "is", right: { value, type: text } };
}

function moreThan(fact: string, value: number): Condition {
  const left = { fact, type: number };
  return { op: "compare", left, by: ">", right: { value, type: number } };
}

function rulesOf(count: number, condition: (index: number) => Condition): RuleIr[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `rule${index}`,
    at: { file: "large.rules", line: index + 1, column: 1 },
    when: condition(index),
    actions: [{ ...effect("queue", vip), otherwise: effect("close") }],
  }));
}

const bothOf = (index: number): Condition => ({
  op: "and",
  of: [categoryIs(`category ${index % 97}`), moreThan(`count${index % 20}`, index % 13)],
});

function wide(): Condition {
  return {
    op: "or",
    of: Array.from({ length: 2000 }, (_, at) => categoryIs(`category ${at + 50}`)),
  };
}

function deep(): Condition {
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
  "a condition of many comparisons": firstOf(rulesOf(2, wide)),
  "a condition of many levels": firstOf(rulesOf(2, deep)),
  "a rule of many actions": allOf(
    rulesOf(1, () => vip).map((rule) => ({ ...rule, actions: many })),
  ),
};

function firstOf(rules: readonly RuleIr[]): PolicyIr {
  return policyOf({ reads: [], blocks: [{ mode: "first", rules }] });
}

function allOf(rules: readonly RuleIr[]): PolicyIr {
  return policyOf({ reads: [], blocks: [{ mode: "all", rules }] });
}

/** Facts for the large policies, each time others. */
export function largeFacts(index: number): Facts {
  const counts = Array.from({ length: 20 }, (_, at) => [`count${at}`, (index * at) % 15] as const);
  const category = `category ${(index * 7) % 101}`;
  return { ...Object.fromEntries(counts), category, vip: index % 2 === 0 };
}
