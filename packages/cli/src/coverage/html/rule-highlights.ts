import { lineColumn, lineText, type SourceFile, type Span } from "@annae/dsl";
import type { Extent } from "@annae/ir";
import type { ConditionCoverage, RuleCoverage, StepCoverage } from "@annae/ir/coverage";
import type { Locale } from "@annae/vocabulary";
import { leafText, stepText } from "../leaf-words.ts";
import { leafStanding } from "../standing.ts";
import type { Highlight } from "./highlight.ts";
import { leafTip, stepTip } from "./page-words.ts";

/** A highlight and the line it is on, counted from 1. */
export interface LineHighlight extends Highlight {
  readonly line: number;
}

/** The questions and actions of the rule where they are written, each colored by what the tests made of it. */
export function ruleHighlights(
  { when, steps }: RuleCoverage,
  source: SourceFile,
  locale: Locale,
): readonly LineHighlight[] {
  const own = steps.flatMap((step) => [
    ...stepHighlights(step, source, locale),
    ...leafHighlights(step.when, source, locale),
  ]);
  return [...leafHighlights(when, source, locale), ...own];
}

function stepHighlights(
  step: StepCoverage,
  source: SourceFile,
  locale: Locale,
): readonly LineHighlight[] {
  const look = step.done > 0 ? "step" : "step none";
  const tip = stepTip(stepText(step), step.done)[locale];
  return overLines(spanIn(source, step.at), { look, tip });
}

function leafHighlights(
  condition: ConditionCoverage | null,
  source: SourceFile,
  locale: Locale,
): readonly LineHighlight[] {
  return (condition?.leaves ?? []).flatMap((coverage) => {
    const { leaf } = coverage;
    if (leaf.op === "constant") return [];
    const tip = leafTip(leafText(coverage), coverage)[locale];
    return overLines(spanIn(source, leaf.at), { look: `leaf ${leafStanding(coverage)}`, tip });
  });
}

function spanIn(source: SourceFile, [start, end]: Extent): Span {
  return { source, start, end };
}

/** The span line by line. */
export function overLines(
  { source, start, end }: Span,
  looks: Pick<Highlight, "look" | "tip">,
): readonly LineHighlight[] {
  const from = lineColumn(source, start);
  const to = lineColumn(source, end);
  return Array.from({ length: to.line - from.line + 1 }, (_, index) => {
    const line = from.line + index;
    const text = lineText(source, line);
    const first = line === from.line ? from.column - 1 : text.length - text.trimStart().length;
    const last = line === to.line ? to.column - 1 : text.length;
    return { ...looks, line, start: first, end: last };
  });
}
