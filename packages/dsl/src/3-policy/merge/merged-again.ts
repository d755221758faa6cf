import { listChange } from "@annae/ir";
import type { OnBlock, RemoveRule, Rule, Span } from "@annae/syntax";
import { labelSpan, type MergedBlock } from "./merged-block.ts";

/** How rules were merged last, if there was nothing to find out about that. */
export interface MergeMemory {
  last: {
    /** The `on` blocks of each policy. */
    readonly written: readonly (readonly OnBlock[])[];
    readonly blocks: readonly MergedBlock[];
  } | null;
}

/** A memory that holds nothing yet. */
export function createMergeMemory(): MergeMemory {
  return { last: null };
}

/**
 * The blocks that were merged last with rules that were written anew since in the places of those before; null where
 * labels or changes are others than they were, so that all is to be merged again.
 */
export function mergedAgain(
  { last }: MergeMemory,
  written: readonly (readonly OnBlock[])[],
): readonly MergedBlock[] | null {
  if (last === null || last.written.length !== written.length) return null;
  const rules = new Map<Rule, Rule>();
  const spans = new Map<Span, Span>();
  for (const [policy, nodes] of written.entries()) {
    const before = last.written[policy] ?? [];
    if (nodes.length !== before.length) return null;
    for (const [at, node] of nodes.entries()) {
      const known = before[at];
      if (known === undefined || !pairUp(known, node, rules, spans)) return null;
    }
  }
  return last.blocks.map((block) => ({
    ...block,
    span: spans.get(block.span) ?? block.span,
    rules: rules.size === 0 ? block.rules : block.rules.map((rule) => rules.get(rule) ?? rule),
  }));
}

/** Notes what has become of the rules of a block and of its place; false where it is no version of the other. */
function pairUp(
  before: OnBlock,
  node: OnBlock,
  rules: Map<Rule, Rule>,
  spans: Map<Span, Span>,
): boolean {
  if (before.event?.text !== node.event?.text || before.first !== node.first) return false;
  if (before.event !== null && node.event !== null) spans.set(before.event.span, node.event.span);
  const { removed, added } = listChange(before.rules, node.rules);
  if (removed.length !== added.length) return false;
  return removed.every((one, at) => {
    const other = added[at];
    if (other === undefined || !isSameEntry(one, other)) return false;
    if (one.node === "rule" && other.node === "rule") {
      rules.set(one, other);
      spans.set(labelSpan(one), labelSpan(other));
    }
    return true;
  });
}

function isSameEntry(one: Rule | RemoveRule, other: Rule | RemoveRule): boolean {
  if (one.label?.text !== other.label?.text) return false;
  if (one.node === "remove" || other.node === "remove") return one.node === other.node;
  const [from, to] = [one.change, other.change];
  if (from?.change !== to?.change) return false;
  return labelIn(from) === labelIn(to);
}

/** Label of the rule that a change is beside. */
function labelIn(change: Rule["change"]): string | null {
  return change === null || change.change === "override" ? null : change.label.text;
}
