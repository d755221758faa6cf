import {
  type ActionIr,
  alternativesOf,
  createAtomTable,
  type EventIr,
  isVersionOf,
  listChange,
  patched,
  type RuleIr,
} from "@annae/ir";
import type { RulesIr } from "@annae/logic";
import type { Span } from "@annae/syntax";
import { type EventName, eventNames } from "@annae/vocabulary";
import type { Model, ModelBlock, ModelRule } from "../4-model/model.ts";
import { factsIn, propertyToIr, ruleToIr } from "./rule-to-ir.ts";

/** What a policy does, and where in the model that is. Names and places of rules say nothing. */
export interface LoweredRules {
  readonly ir: RulesIr;
  readonly ruleOf: (rule: RuleIr) => ModelRule;
  readonly spanOf: (action: ActionIr) => Span;
}

/** Gives the rules of a model as IR: those of a rule that was there before as the same object, over the same atoms. */
export type LowerRules = (model: Model) => LoweredRules;

/** The rules of a block with what has become of each. */
interface LoweredBlock {
  readonly from: readonly ModelRule[];
  readonly rules: readonly RuleIr[];
  /** The facts that each asks for; the same names are the same list. */
  readonly asks: readonly (readonly string[])[];
}

/** A lowering that has seen no model yet. */
export function createRuleLowering(): LowerRules {
  const table = createAtomTable();
  const rules = new WeakMap<RuleIr, ModelRule>();
  const spans = new WeakMap<ActionIr, Span>();
  const lists = new Map<string, readonly string[]>();
  let known = new Map<EventName, readonly LoweredBlock[]>();
  const lower = (from: ModelRule) => {
    const lowering = { table, asked: new Set<number>(), locate: (span: Span) => span };
    const rule = ruleToIr(from, lowering, () => "");
    rules.set(rule, from);
    const written = from.actions.flatMap(alternativesOf);
    for (const [at, action] of rule.actions.flatMap(alternativesOf).entries()) {
      spans.set(action, written[at]?.span ?? from.span);
    }
    const names = [...factsIn(lowering)];
    const asks = lists.get(names.join()) ?? names;
    lists.set(names.join(), asks);
    return { rule, asks };
  };
  const blockOf = (event: EventName, { rules: from }: ModelBlock): LoweredBlock => {
    const last = known.get(event)?.find((one) => isVersionOf(one.from, from));
    const change = listChange(last?.from ?? [], from);
    const lowered = change.added.map(lower);
    return {
      from,
      rules: patched(
        last?.rules ?? [],
        change,
        lowered.map(({ rule }) => rule),
      ),
      asks: patched(
        last?.asks ?? [],
        change,
        lowered.map(({ asks }) => asks),
      ),
    };
  };
  const eventOf = (event: EventName, written: readonly ModelBlock[]): EventIr => {
    const blocks = written.map((block) => blockOf(event, block));
    known = new Map(known).set(event, blocks);
    const reads = new Set([...new Set(blocks.flatMap(({ asks }) => asks))].flat());
    const mode = (at: number) => (written[at]?.first ? "first" : "all");
    return {
      reads: [...reads].sort(),
      blocks: blocks.map((block, at) => ({ mode: mode(at), rules: block.rules })),
    };
  };
  return ({ scope, events, properties }) => ({
    ir: {
      facts: Object.fromEntries(
        [...scope].map(([name, { type, source, domain }]) => [name, { type, source, domain }]),
      ),
      atoms: table.atoms,
      events: Object.fromEntries(
        eventNames.flatMap((event): [EventName, EventIr][] => {
          const blocks = events.get(event);
          return blocks === undefined ? [] : [[event, eventOf(event, blocks)]];
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
