import type { Vocabulary } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import type { ModelAction, ModelBlock, ModelCondition, ModelRule } from "../../4-model/model.ts";

/** A place where a rule decides what becomes of the room. */
export interface OutcomeSite {
  readonly action: string;
  readonly span: Span;
  readonly rule: ModelRule;
  /** Position among the rule's actions; one action with its `else` decides once. */
  readonly position: number;
  /** What must hold for the rule and this action of it. */
  readonly conditions: () => readonly ModelCondition[];
  /** The block whose rules exclude one another; null where they do not. */
  readonly within: ModelBlock | null;
}

/**
 * All room outcomes of an event's blocks, in order, where there are different ones;
 * rules that could not be understood are left out.
 */
export function outcomeSites(
  blocks: readonly ModelBlock[],
  vocabulary: Vocabulary,
): readonly OutcomeSite[] {
  if (outcomesOf(blocks, vocabulary).size < 2) return [];
  return blocks.flatMap((block) => {
    const earlier: ModelCondition[] = [];
    return block.rules.flatMap((rule) => {
      const sites = rule.sound ? ruleSites(rule, block, earlier, vocabulary) : [];
      if (block.first && rule.when !== null) earlier.push({ op: "not", of: rule.when });
      return sites;
    });
  });
}

/** The different outcomes that the blocks ask for. */
function outcomesOf(blocks: readonly ModelBlock[], vocabulary: Vocabulary): ReadonlySet<string> {
  const outcomes = new Set<string>();
  for (const { rules } of blocks) {
    for (const { actions } of rules) {
      for (const action of actions) {
        for (let next: ModelAction | null = action; next !== null; next = next.otherwise) {
          const outcome = outcomeOf(next, vocabulary);
          if (outcome !== null) outcomes.add(outcome);
        }
      }
    }
  }
  return outcomes;
}

function outcomeOf({ step }: ModelAction, { actions }: Vocabulary): string | null {
  return step?.do === "effect" && actions.get(step.action)?.outcome ? step.action : null;
}

function ruleSites(
  rule: ModelRule,
  block: ModelBlock,
  earlier: readonly ModelCondition[],
  vocabulary: Vocabulary,
): OutcomeSite[] {
  const own = rule.when === null ? [] : [rule.when];
  const before = earlier.length;
  return rule.actions.flatMap((action, position) =>
    branches(action, []).flatMap(({ action: branch, path }) => {
      const outcome = outcomeOf(branch, vocabulary);
      if (outcome === null) return [];
      const conditions = () => [...own, ...path, ...earlier.slice(0, before)];
      const within = block.first ? block : null;
      return [{ action: outcome, span: branch.span, rule, position, conditions, within }];
    }),
  );
}

/** The action and what stands behind its `else`, each with the conditions under which it is done. */
export function branches(
  action: ModelAction,
  path: readonly ModelCondition[],
): { readonly action: ModelAction; readonly path: readonly ModelCondition[] }[] {
  const { when, otherwise } = action;
  if (when === null) return [{ action, path }];
  const done = { action, path: [...path, when] };
  if (otherwise === null) return [done];
  return [done, ...branches(otherwise, [...path, { op: "not", of: when }])];
}
