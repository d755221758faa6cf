import { alternativesOf, type RuleIr } from "@annae/ir";
import type { FunctionScope } from "../function-scope.ts";
import { templateLiteral } from "../literal.ts";
import { runtimeType } from "../module-parts.ts";
import { orderedJson } from "../ordered-json.ts";
import { type ConditionList, createConditionList } from "./condition-list.ts";
import { indexRuntimeTypes } from "./index-code.ts";
import { type IndexedRule, type IndexNode, planIndex } from "./plan-index.ts";

/** Rules from which on a look-up is faster than asking one after the other. */
const minKeyed = 16;

/** Whether most of the rules can be looked up, and are enough for it. */
export function isWorthIndex(rules: readonly RuleIr[], { parts }: FunctionScope): boolean {
  if (rules.length < minKeyed) return false;
  const keyed = rules.length - planIndex(entriesOf(rules), parts.ir.atoms).entries.length;
  return keyed >= minKeyed && keyed * 2 >= rules.length;
}

/** Writes the rules as data with what looks them up, and gives the name of the constant that decides by them. */
export function emitRuleIndex(rules: readonly RuleIr[], scope: FunctionScope): string {
  const { parts, functionName, factsType } = scope;
  for (const type of indexRuntimeTypes) runtimeType(parts, type);
  parts.usesFrozen = true;
  parts.usesIndex = true;
  scope.variables.facts.used = true;
  const conditions = createConditionList(scope);
  const plans = plansOf(rules, conditions);
  const nodes = nodesOf(planIndex(entriesOf(rules), parts.ir.atoms), conditions);
  const holds = conditions.emit();
  const name = parts.claim(`${functionName}Index`);
  const json = templateLiteral(orderedJson({ ids: rules.map(({ id }) => id), ...plans, ...nodes }));
  parts.events.push(`const ${name} = ruleIndex<${factsType}>(JSON.parse(${json}), ${holds});`);
  return name;
}

function entriesOf(rules: readonly RuleIr[]): readonly IndexedRule[] {
  return rules.map(({ when }, rule) => ({ rule, when }));
}

/** What each rule asks for, by numbers of plans that rules share. */
function plansOf(rules: readonly RuleIr[], conditions: ConditionList) {
  const steps = createList();
  const actions = createList();
  const plans = rules.map((rule) =>
    actions.indexOf(
      rule.actions.map((action) => {
        const links = alternativesOf(action).flatMap(({ when, step }) => {
          const condition = conditions.numberOf(when);
          return condition === null ? [] : [[condition, steps.indexOf(step)] as const];
        });
        const last = links.findIndex(([condition]) => condition === 0);
        return (last === -1 ? links : links.slice(0, last + 1)).flat();
      }),
    ),
  );
  return { plans, actions: actions.items, steps: steps.items };
}

/** Things by number, equal ones once. */
function createList() {
  const items: unknown[] = [];
  const known = new Map<string, number>();
  const indexOf = (item: unknown) => {
    const key = orderedJson(item);
    const index = known.get(key) ?? items.push(item) - 1;
    known.set(key, index);
    return index;
  };
  return { items, indexOf };
}

/** The index laid out flat: nodes by number, the root first, and the lists of entries one behind the other. */
function nodesOf(root: IndexNode, conditions: ConditionList) {
  const entries: number[] = [];
  const nodes: object[] = [];
  const addEntries = (list: readonly IndexedRule[]) => {
    const start = entries.length;
    for (const { rule, when } of list) {
      const condition = conditions.numberOf(when);
      if (condition !== null) entries.push(rule, condition);
    }
    entries.push(-1);
    return start;
  };
  const addNode = (node: IndexNode): number => {
    const at = nodes.push({}) - 1;
    const layers = node.layers.map(({ fact, buckets }) => {
      const targets = [...buckets.values()].map((bucket) =>
        bucket.layers.length === 0 ? addEntries(bucket.entries) : -addNode(bucket),
      );
      return [fact, [...buckets.keys()], targets];
    });
    nodes[at] = { layers, start: addEntries(node.entries) };
    return at;
  };
  addNode(root);
  return { nodes, entries };
}
