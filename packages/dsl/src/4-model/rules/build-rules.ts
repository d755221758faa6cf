import type { EventName } from "@annae/vocabulary";
import type { MergedBlock, MergedRule } from "../../3-policy/merge/merge-rules.ts";
import type { FactUse, ModelBlock, ModelRule } from "../model.ts";
import { typeCondition } from "../types/type-condition.ts";
import { type ActionsAtHand, buildAction } from "./build-action.ts";

/** The blocks of each event in order, with everything in their rules resolved. */
export function buildRules(
  blocks: readonly MergedBlock[],
  atHand: ActionsAtHand,
): ReadonlyMap<EventName, readonly ModelBlock[]> {
  const events = new Map<EventName, ModelBlock[]>();
  for (const { event, first, span, rules } of blocks) {
    const built = rules.map((rule) => buildRule(rule, atHand));
    if (event === null) continue;
    const known = events.get(event) ?? [];
    known.push({ event, first, span, rules: built });
    events.set(event, known);
  }
  return events;
}

function buildRule({ node, label }: MergedRule, atHand: ActionsAtHand): ModelRule {
  const reads: FactUse[] = [];
  const when = node.when && typeCondition(node.when, atHand, reads);
  const trouble = { sound: node.when === null || when !== null };
  const actions = node.actions.map((action) => buildAction(action, atHand, reads, trouble));
  return {
    label: label?.text ?? null,
    span: label?.span ?? node.span,
    written: node.span,
    when,
    otherwise: node.otherwise,
    actions,
    reads,
    sound: trouble.sound,
  };
}
