import type { Name, OnBlock, RemoveRule, Rule } from "@annae/syntax";
import type { EventName } from "@annae/vocabulary";
import {
  duplicateName,
  labelOfAnotherEvent,
  needsOverride,
  nothingToOverride,
} from "../diagnostics.ts";
import { countingFindings, type Findings, reportUnknownName } from "../findings.ts";
import type { LoadedPolicy } from "../load/load-policies.ts";
import { eventOf } from "./event-of.ts";
import { createMergeMemory, mergedAgain } from "./merged-again.ts";
import { labelSpan, type MergedBlock } from "./merged-block.ts";

/** A rule's place: what was put in front of it, itself, and what was put behind it. */
interface Slot {
  rule: Rule;
  /** Which of the policies its words come from. */
  policy: number;
  removed: boolean;
  readonly event: EventName | null;
  /** Null: nothing, as with most of thousands. */
  before: Slot[] | null;
  after: Slot[] | null;
}

interface SlotBlock extends Omit<MergedBlock, "rules"> {
  readonly loose: boolean;
  readonly slots: Slot[];
}

interface Merging {
  readonly blocks: SlotBlock[];
  readonly labels: Map<string, Slot>;
  /** Labels that the policy at hand removes; until its end they can still be named. */
  readonly removed: string[];
  readonly findings: Findings;
}

type Entry = Rule | RemoveRule;

/**
 * The rules of all policies in order: added, replaced, removed and inserted as each policy says. Where labels and changes
 * are as they were, what was merged last is taken over.
 */
export function mergeRules(
  policies: readonly LoadedPolicy[],
  findings: Findings,
  memory = createMergeMemory(),
): readonly MergedBlock[] {
  const all = policies.map(({ items }) => items.filter((item) => item.node === "on"));
  const withEvents = all.map((nodes) =>
    nodes.map((node) => ({ node, event: eventOf(node, findings) })),
  );
  const { findings: counted, timesAsked } = countingFindings(findings);
  const blocks = mergedAgain(memory, all) ?? mergeWritten(withEvents, counted);
  memory.last = timesAsked() === 0 ? { written: all, blocks } : null;
  return blocks;
}

interface Written {
  readonly node: OnBlock;
  readonly event: EventName | null;
}

function mergeWritten(
  policies: readonly (readonly Written[])[],
  findings: Findings,
): readonly MergedBlock[] {
  const merging: Merging = { blocks: [], labels: new Map(), removed: [], findings };
  policies.forEach((written, policy) => {
    for (const { node, event } of written) addRules(node, event, policy, merging);
    for (const { node, event } of written) {
      for (const entry of node.rules) {
        if (isChange(entry)) changeRules(entry, node.event && event, policy, merging);
      }
    }
    for (const label of merging.removed.splice(0)) merging.labels.delete(label);
  });
  return merging.blocks.map(({ slots, loose: _, ...block }) => ({
    ...block,
    rules: inOrder(slots),
  }));
}

function isChange(entry: Entry): boolean {
  return entry.node === "remove" || entry.change !== null;
}

function addRules(node: OnBlock, event: EventName | null, policy: number, merging: Merging): void {
  const added = node.rules.filter((entry): entry is Rule => !isChange(entry));
  const [head] = added;
  if (head === undefined) return;
  const last = merging.blocks.at(-1);
  const loose = node.event === null;
  const slots = loose && last?.loose && last.policy === policy ? last.slots : [];
  if (slots !== last?.slots) {
    const span = node.event?.span ?? labelSpan(head);
    merging.blocks.push({ event, first: node.first, span, policy, loose, slots });
  }
  for (const rule of added) slots.push(slotFor(rule, event, policy, merging));
}

function slotFor(node: Rule, event: EventName | null, policy: number, merging: Merging): Slot {
  const slot: Slot = {
    rule: node,
    policy,
    removed: false,
    event,
    before: null,
    after: null,
  };
  if (node.label !== null) registerLabel(node.label, slot, merging);
  return slot;
}

function registerLabel(label: Name, slot: Slot, { labels, findings }: Merging): void {
  const other = labels.get(label.text);
  if (other === undefined) {
    labels.set(label.text, slot);
    return;
  }
  const first = labelSpan(other.rule);
  if (other.policy === slot.policy) {
    findings.report(duplicateName(label.span, { name: label.text, first }));
  } else {
    const fix = { edits: [{ span: { ...label.span, end: label.span.start }, text: "override " }] };
    findings.report(needsOverride(label.span, { written: `${label.text}:`, first }, fix));
  }
}

function changeRules(
  entry: Entry,
  within: EventName | null,
  policy: number,
  merging: Merging,
): void {
  const target = targetOf(entry);
  if (target === null) return;
  const slot = merging.labels.get(target.text);
  if (slot === undefined) {
    reportNothing(target, merging);
    return;
  }
  if (within !== null && slot.event !== null && within !== slot.event) {
    const details = { name: target.text, written: within, actual: slot.event };
    merging.findings.report(labelOfAnotherEvent(target.span, details));
  }
  if (entry.node === "remove") {
    slot.removed = true;
    merging.removed.push(target.text);
  } else applyChange(entry, slot, policy, merging);
}

function targetOf(entry: Entry): Name | null {
  if (entry.node === "remove") return entry.label;
  return entry.change?.change === "override" ? entry.label : (entry.change?.label ?? null);
}

function applyChange(node: Rule, slot: Slot, policy: number, merging: Merging): void {
  if (node.change?.change === "before" || node.change?.change === "after") {
    const { change } = node.change;
    const beside = slot[change] ?? [];
    slot[change] = beside;
    beside.push(slotFor(node, slot.event, policy, merging));
  } else if (slot.policy === policy && slot.rule.change?.change === "override") {
    const first = labelSpan(slot.rule);
    merging.findings.report(
      duplicateName(labelSpan(node), { name: node.label?.text ?? "", first }),
    );
  } else {
    slot.rule = node;
    slot.policy = policy;
  }
}

function reportNothing(target: Name, { labels, findings }: Merging): void {
  if (findings.mayExist(target.text)) return;
  reportUnknownName(findings, nothingToOverride, target, { name: target.text }, labels.keys());
}

/** Slots as rules; by a stack of its own, because each rule may stand behind the one added before it. */
function inOrder(slots: readonly Slot[]): Rule[] {
  const isAlone = ({ removed, before, after }: Slot) =>
    !removed && before === null && after === null;
  if (slots.every(isAlone)) return slots.map(({ rule }) => rule);
  const rules: Rule[] = [];
  const stack: (Slot | Rule)[] = slots.toReversed();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if ("node" in top) {
      rules.push(top);
      continue;
    }
    for (const slot of top.after?.toReversed() ?? []) stack.push(slot);
    if (!top.removed) stack.push(top.rule);
    for (const slot of top.before?.toReversed() ?? []) stack.push(slot);
  }
  return rules;
}
