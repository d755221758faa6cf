import type { Condition } from "@annae/ir";
import type { Vocabulary } from "@annae/vocabulary";
import type { Model, ModelBlock, ModelRule } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { alwaysHolds } from "./satisfy/always-holds.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import type { Budget } from "./satisfy/partly-known.ts";
import { satisfy } from "./satisfy/satisfy.ts";
import type { FactTraits } from "./satisfy/unknowns.ts";

/** A rule whose condition contradicts itself or the rules before it. */
export const ruleNeverHolds = defineDiagnostic<{ readonly alone: boolean }>({
  code: "rule-never-holds",
  severity: "warning",
  wording: {
    ko: ({ alone }) => ({
      title: "이 규칙은 맞는 때가 없습니다",
      help: alone
        ? "조건의 부분들이 서로 어긋납니다"
        : "앞의 규칙들이 먼저 맞습니다. 순서나 조건을 바꾸세요",
    }),
    en: ({ alone }) => ({
      title: "this rule never holds",
      help: alone
        ? "parts of its condition contradict one another"
        : "the rules before it hold in all of its cases; change the order or the condition",
    }),
  },
});

/** Parts of conditions that all rules together may cost. */
const budget = 1_500_000;

/** Rules before a rule that are looked at: those nearest in front of it that ask for one of its facts. */
const nearby = 8;

/** Finds rules that hold for no facts, alone or after the rules before them in a `first` block. */
export function checkRuleNeverHolds(model: Model, vocabulary: Vocabulary) {
  const traits = factTraits(vocabulary);
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
    const canHold = (...conditions: Condition[]) => satisfy(conditions, traits, left).can !== "no";
    const certain = others.length === 0 && !mayContradictItself(rule);
    if (!certain && !canHold(rule.when, ...others)) {
      found.push(ruleNeverHolds(rule.span, { alone: !canHold(rule.when) }));
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
function before(rule: ModelRule, earlier: ReadonlyMap<string, readonly ModelRule[]>): Condition[] {
  const near = new Set(rule.reads.flatMap(({ name }) => earlier.get(name)?.slice(-nearby) ?? []));
  return [...near]
    .slice(-nearby)
    .flatMap(({ when }): Condition[] => (when === null ? [] : [{ op: "not", of: when }]));
}

function remember(rule: ModelRule, earlier: Map<string, ModelRule[]>): void {
  for (const name of new Set(rule.reads.map((read) => read.name))) {
    const known = earlier.get(name);
    if (known === undefined) earlier.set(name, [rule]);
    else known.push(rule);
  }
}
