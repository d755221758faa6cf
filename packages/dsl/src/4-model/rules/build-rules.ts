import { isVersionOf, listChange, patched } from "@annae/ir";
import type { Rule } from "@annae/syntax";
import { type EventName, eventsOf } from "@annae/vocabulary";
import { countingFindings } from "../../3-policy/findings.ts";
import { labelSpan, type MergedBlock } from "../../3-policy/merge/merged-block.ts";
import type { FactUse, ModelAction, ModelBlock, ModelRule, ModelSend } from "../model.ts";
import { typeCondition } from "../types/type-condition.ts";
import { type ActionsAtHand, buildAction } from "./build-action.ts";
import { type BuiltBlock, createRuleMemory } from "./rule-memory.ts";

/** Blocks whose rules are resolved, and whether an action of any could not be understood. */
export interface BuiltRules {
  readonly events: ReadonlyMap<EventName, readonly ModelBlock[]>;
  readonly lost: boolean;
}

/** The blocks of each event in order, with everything in their rules resolved. What was built before is taken over. */
export function buildRules(
  blocks: readonly MergedBlock[],
  atHand: ActionsAtHand,
  memory = createRuleMemory(),
): BuiltRules {
  const last = memory(atHand);
  const built = blocks.map(({ rules }) => buildBlock(rules, atHand, last.blocks));
  last.blocks = built;
  const events = new Map<EventName, ModelBlock[]>();
  for (const [at, { event, first, span }] of blocks.entries()) {
    if (event === null) continue;
    const known = events.get(event) ?? [];
    known.push({ event, first, span, rules: built[at]?.rules ?? [] });
    events.set(event, known);
  }
  return { events, lost: built.some((block) => block.lost) };
}

/** The rules of a block; what is lost is found out about each time. */
function buildBlock(
  nodes: readonly Rule[],
  atHand: ActionsAtHand,
  known: readonly BuiltBlock[],
): BuiltBlock & { readonly lost: boolean } {
  const last = known.find((one) => isVersionOf(one.nodes, nodes));
  const change = listChange(last?.nodes ?? [], nodes);
  const { findings, timesAsked } = countingFindings(atHand.findings);
  const counted = { ...atHand, findings };
  const again = new Set<Rule>();
  let lost = false;
  const build = (node: Rule): ModelRule => {
    const before = timesAsked();
    const rule = buildRule(node, counted);
    if (timesAsked() !== before) again.add(node);
    lost ||= rule.lost;
    return rule;
  };
  const rules = patched(last?.rules ?? [], change, change.added.map(build));
  if (last === undefined || last.again.size === 0) return { nodes, rules, again, lost };
  const isKept = (at: number) => at < change.head || at >= nodes.length - change.tail;
  const mended = rules.map((rule, at) => {
    const node = nodes[at];
    return node !== undefined && isKept(at) && last.again.has(node) ? build(node) : rule;
  });
  return { nodes, rules: mended, again, lost };
}

function buildRule(node: Rule, atHand: ActionsAtHand): ModelRule {
  const { label } = node;
  const reads: FactUse[] = [];
  const when = node.when && typeCondition(node.when, atHand, reads);
  const trouble = { sound: node.when === null || when !== null, lost: false };
  const actions = node.actions.map((action) => buildAction(action, atHand, reads, trouble));
  return {
    label: label?.text ?? null,
    span: labelSpan(node),
    written: node.span,
    when,
    otherwise: node.otherwise,
    actions,
    reads: trimmed(reads),
    limited: trimmed(reads.filter(({ fact }) => fact !== null && eventsOf(fact) !== null)),
    ...sendsOf(actions),
    ...trouble,
  };
}

function sendsOf(
  actions: readonly ModelAction[],
): Pick<ModelRule, "sends" | "tells" | "platformSends"> {
  const sends: ModelSend[] = [];
  const tells: ModelSend[] = [];
  const platformSends: ModelSend[] = [];
  for (const action of actions) {
    for (let link: ModelAction | null = action; link !== null; link = link.otherwise) {
      const { step, span } = link;
      if (step === null || step.do === "effect") continue;
      if ("system" in step) platformSends.push({ name: step.system, span });
      else (step.do === "tell" ? tells : sends).push({ name: step.message, span });
    }
  }
  return {
    sends: trimmed(sends),
    tells: trimmed(tells),
    platformSends: trimmed(platformSends),
  };
}

const nothing: readonly never[] = [];

/** The list without the room that growing leaves; most of thousands of rules have nothing in it, and share that. */
function trimmed<One>(list: readonly One[]): readonly One[] {
  return list.length === 0 ? nothing : [...list];
}
