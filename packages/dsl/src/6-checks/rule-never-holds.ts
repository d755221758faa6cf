import type { Model, ModelBlock, ModelCondition, ModelRule } from "../4-model/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ruleNeverHolds } from "./diagnostics.ts";
import { alwaysHolds } from "./satisfy/always-holds.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import type { Budget } from "./satisfy/partly-known.ts";
import { satisfy } from "./satisfy/satisfy.ts";
import type { FactTraits } from "./satisfy/unknowns.ts";

const contradiction = {
  ko: "조건끼리 서로 모순됩니다. 조건을 확인하세요",
  en: "parts of its condition contradict one another",
};
const earlierFirst = {
  ko: "같은 경우에 앞의 규칙이 먼저 적용됩니다. 규칙의 순서나 조건을 바꾸세요",
  en: "the rules before it hold in all of its cases; change the order or the condition",
};

/** Parts of conditions that all rules together may cost. */
const budget = 1_500_000;

/** Rules before a rule that are looked at: those nearest in front of it that ask for one of its facts. */
const nearby = 8;

/** Finds rules that hold for no facts, alone or after the rules before them in a `first` block. */
export function checkRuleNeverHolds(model: Model) {
  const traits = factTraits(model);
  const left: Budget = { left: budget };
  return [...model.events.values()].flat().flatMap((block) => neverHolding(block, traits, left));
}

function neverHolding(block: ModelBlock, traits: FactTraits, left: Budget): Diagnostic[] {
  const earlier = new Map<string, ModelRule[]>();
  const found: Diagnostic[] = [];
  for (const rule of block.rules) {
    if (block.first && alwaysHolds(rule)) break;
    if (!rule.sound || rule.when === null) continue;
    const others = before(rule, earlier);
    const canHold = (...conditions: ModelCondition[]) =>
      satisfy(conditions, traits, left).can !== "no";
    const certain = others.length === 0 && !mayContradictItself(rule);
    if (!certain && !canHold(rule.when, ...others)) {
      found.push(
        ruleNeverHolds(rule.span, { why: canHold(rule.when) ? earlierFirst : contradiction }),
      );
    }
    if (block.first) remember(rule, earlier);
  }
  return found;
}

/** A condition that asks for each fact once holds for some facts. */
function mayContradictItself({ reads }: ModelRule): boolean {
  return reads.length === 0 || new Set(reads.map(({ name }) => name)).size < reads.length;
}

/** That rules in front, which ask for the same facts, do not hold. */
function before(
  rule: ModelRule,
  earlier: ReadonlyMap<string, readonly ModelRule[]>,
): ModelCondition[] {
  const near = new Set(rule.reads.flatMap(({ name }) => earlier.get(name)?.slice(-nearby) ?? []));
  return [...near]
    .slice(-nearby)
    .flatMap(({ when }): ModelCondition[] => (when === null ? [] : [{ op: "not", of: when }]));
}

function remember(rule: ModelRule, earlier: Map<string, ModelRule[]>): void {
  for (const name of new Set(rule.reads.map((read) => read.name))) {
    const known = earlier.get(name);
    if (known === undefined) earlier.set(name, [rule]);
    else known.push(rule);
  }
}
