import type { EventName } from "@annae/vocabulary";
import type { Rule } from "../../2-syntax/ast.ts";
import { countingFindings } from "../../3-policy/findings.ts";
import type { MergedBlock } from "../../3-policy/merge/merge-rules.ts";
import type { FactUse, ModelAction, ModelBlock, ModelRule, ModelSend } from "../model.ts";
import { typeCondition } from "../types/type-condition.ts";
import { type ActionsAtHand, buildAction } from "./build-action.ts";
import type { RuleMemory } from "./rule-memory.ts";

/** The blocks of each event in order, with everything in their rules resolved. */
export function buildRules(
  blocks: readonly MergedBlock[],
  atHand: ActionsAtHand,
  memory?: RuleMemory,
): ReadonlyMap<EventName, readonly ModelBlock[]> {
  const build = memory === undefined ? builderOf(atHand) : rememberingBuilder(atHand, memory);
  const events = new Map<EventName, ModelBlock[]>();
  for (const { event, first, span, rules } of blocks) {
    const built = rules.map(({ node }) => build(node));
    if (event === null) continue;
    const known = events.get(event) ?? [];
    known.push({ event, first, span, rules: built });
    events.set(event, known);
  }
  return events;
}

type Build = (node: Rule) => ModelRule;

const builderOf =
  (atHand: ActionsAtHand): Build =>
  (node) =>
    buildRule(node, atHand);

/** Takes over what was built before; a rule about which there is anything to find out is built each time. */
function rememberingBuilder(atHand: ActionsAtHand, memory: RuleMemory): Build {
  const known = memory.builtFrom(atHand);
  const { findings, timesAsked } = countingFindings(atHand.findings);
  const counted = { ...atHand, findings };
  return (node) => {
    const before = timesAsked();
    const rule = known.get(node) ?? buildRule(node, counted);
    if (timesAsked() === before) known.set(node, rule);
    return rule;
  };
}

function buildRule(node: Rule, atHand: ActionsAtHand): ModelRule {
  const { label } = node;
  const reads: FactUse[] = [];
  const when = node.when && typeCondition(node.when, atHand, reads);
  const trouble = { sound: node.when === null || when !== null, lost: false };
  const actions = node.actions.map((action) => buildAction(action, atHand, reads, trouble));
  return {
    label: label?.text ?? null,
    span: label?.span ?? node.span,
    written: node.span,
    when,
    otherwise: node.otherwise,
    actions,
    reads,
    sends: sendsOf(actions),
    ...trouble,
  };
}

function sendsOf(actions: readonly ModelAction[]): readonly ModelSend[] {
  const sends: ModelSend[] = [];
  for (const action of actions) {
    for (let link: ModelAction | null = action; link !== null; link = link.otherwise) {
      const { step, span } = link;
      if (step !== null && step.do !== "effect") sends.push({ step, span });
    }
  }
  return sends;
}
