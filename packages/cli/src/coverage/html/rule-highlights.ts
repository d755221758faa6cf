import { lineColumn, lineText, type Span } from "@annae/dsl";
import {
  type ConditionCoverage,
  isVariable,
  type LeafCoverage,
  type StepCoverage,
} from "@annae/ir/coverage";
import type { Locale } from "@annae/vocabulary";
import type { LocatedRule } from "../file-coverage.ts";
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
  { coverage, site }: LocatedRule,
  locale: Locale,
): readonly LineHighlight[] {
  if (site === undefined) return [];
  const steps = site.steps.flatMap(({ span, leaves }, index) => {
    const step = coverage.steps[index];
    if (step === undefined) return [];
    return [...stepHighlights(step, span, locale), ...leafHighlights(step.when, leaves, locale)];
  });
  return [...leafHighlights(coverage.when, site.leaves, locale), ...steps];
}

function stepHighlights(step: StepCoverage, span: Span, locale: Locale): readonly LineHighlight[] {
  const look = step.done > 0 ? "step" : "step none";
  return overLines(span, { look, tip: stepTip(stepText(step), step.done)[locale] });
}

function leafHighlights(
  condition: ConditionCoverage | null,
  spans: readonly Span[],
  locale: Locale,
): readonly LineHighlight[] {
  return spans.flatMap((span, index) => {
    const leaf = condition?.leaves[index];
    return leaf === undefined || !isVariable(leaf) ? [] : leafHighlight(leaf, span, locale);
  });
}

function leafHighlight(leaf: LeafCoverage, span: Span, locale: Locale): readonly LineHighlight[] {
  const tip = leafTip(leafText(leaf), leaf)[locale];
  return overLines(span, { look: `leaf ${leafStanding(leaf)}`, tip });
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
