import { type LineColumn, lineColumn, type SourceFile } from "./0-source/source-file.ts";
import { type Span, spanning } from "./0-source/span.ts";
import type { Action, Condition, Rule } from "./2-syntax/ast.ts";
import { parse } from "./2-syntax/parse.ts";

/** Where the parts of one rule are written. */
export interface RuleSite {
  /** As the rule's `at` in the IR. */
  readonly at: LineColumn;
  readonly span: Span;
  /** What its own condition asks, each question without its `not`, in the order written. */
  readonly leaves: readonly Span[];
  /** The alternatives of all its actions, in the order written. */
  readonly steps: readonly StepSite[];
}

/** Where one alternative of an action is written: `send busy once`, and what its `if` asks. */
export interface StepSite {
  readonly span: Span;
  readonly leaves: readonly Span[];
}

/** Where the rules of the file stand, in the order written: their conditions and actions correspond to those of the IR one by one. */
export function ruleSites(source: SourceFile): readonly RuleSite[] {
  return parse(source).file.items.flatMap((item) =>
    item.node === "on"
      ? item.rules.flatMap((rule) => (rule.node === "rule" ? ruleSite(rule) : []))
      : [],
  );
}

function ruleSite({ label, span, when, actions }: Rule): RuleSite {
  const { source, start } = label?.span ?? span;
  return {
    at: lineColumn(source, start),
    span,
    leaves: leavesOf(when),
    steps: actions.flatMap(stepSites),
  };
}

function stepSites(action: Action): readonly StepSite[] {
  const sites: StepSite[] = [];
  for (let link: Action | null = action; link !== null; link = link.otherwise) {
    const { verb, message, when } = link;
    sites.push({ span: spanning(verb.span, message?.span ?? verb.span), leaves: leavesOf(when) });
  }
  return sites;
}

function leavesOf(condition: Condition | null): readonly Span[] {
  if (condition === null) return [];
  if (condition.node === "not") return leavesOf(condition.of);
  if (condition.node === "and" || condition.node === "or") return condition.of.flatMap(leavesOf);
  return [condition.span];
}
