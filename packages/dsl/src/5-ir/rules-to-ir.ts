import { type ActionIr, alternativesOf, createAtomTable, type RuleIr } from "@annae/ir";
import type { RulesIr } from "@annae/logic";
import { type EventName, eventNames } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { Model, ModelBlock, ModelRule } from "../4-model/model.ts";
import { factsIn, propertyToIr, ruleToIr } from "./model-to-ir.ts";

/** What a policy does, and where in the model that is. Names and places of rules say nothing. */
export interface LoweredRules {
  readonly ir: RulesIr;
  readonly ruleOf: (rule: RuleIr) => ModelRule;
  readonly spanOf: (action: ActionIr) => Span;
}

/** Gives the rules of a model as IR: those of a rule that was there before as the same object, over the same atoms. */
export type LowerRules = (model: Model) => LoweredRules;

interface Lowered {
  readonly rule: RuleIr;
  readonly asks: ReadonlySet<string>;
}

/** A lowering that has seen no model yet. */
export function createRuleLowering(): LowerRules {
  const table = createAtomTable();
  const known = new WeakMap<ModelRule, Lowered>();
  const rules = new WeakMap<RuleIr, ModelRule>();
  const spans = new WeakMap<ActionIr, Span>();
  const lower = (rule: ModelRule): Lowered => {
    const last = known.get(rule);
    if (last !== undefined) return last;
    const lowering = { table, asked: new Set<number>(), locate: (span: Span) => span };
    const lowered = { rule: ruleToIr(rule, lowering, () => ""), asks: factsIn(lowering) };
    known.set(rule, lowered);
    rules.set(lowered.rule, rule);
    const written = rule.actions.flatMap(alternativesOf);
    for (const [at, action] of lowered.rule.actions.flatMap(alternativesOf).entries()) {
      spans.set(action, written[at]?.span ?? rule.span);
    }
    return lowered;
  };
  const eventOf = (blocks: readonly ModelBlock[]) => {
    const reads = new Set<string>();
    const lowered = blocks.map(({ first, rules }) => ({
      mode: first ? ("first" as const) : ("all" as const),
      rules: rules.map((one) => {
        const { rule, asks } = lower(one);
        for (const name of asks) reads.add(name);
        return rule;
      }),
    }));
    return { reads: [...reads].sort(), blocks: lowered };
  };
  return ({ scope, events, properties }) => ({
    ir: {
      facts: Object.fromEntries(
        [...scope].map(([name, { type, source, domain }]) => [name, { type, source, domain }]),
      ),
      atoms: table.atoms,
      events: Object.fromEntries(
        eventNames.flatMap((event): [EventName, ReturnType<typeof eventOf>][] => {
          const blocks = events.get(event);
          return blocks === undefined ? [] : [[event, eventOf(blocks)]];
        }),
      ),
      properties: properties.map((property) =>
        propertyToIr(property, { table, asked: new Set<number>(), locate: (span) => span }),
      ),
    },
    ruleOf: (rule) => found(rules, rule),
    spanOf: (action) => found(spans, action),
  });
}

function found<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError("not of this policy");
  return value;
}
