import type { Extent } from "@annae/ir";
import type { LeafCoverage, RuleCoverage, StepCoverage } from "@annae/ir/coverage";
import { lineColumn, lineText, type SourceFile } from "@annae/syntax";
import { type Doc, type Locale, printableLine } from "@annae/vocabulary";
import { escapeHtml } from "@annae/vocabulary/text";
import { leafStanding } from "./coverage.ts";
import { leafText, stepText } from "./gaps.ts";

/** A piece of one line, counted from 1, that looks different; columns from 0, `end` outside. */
export interface Highlight {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Names of CSS classes. */
  readonly look: string;
  /** What is told of it on hover or touch; absent: nothing. */
  readonly tip?: string;
}

/** The questions and actions of the rules where they are written, colored by what the tests made of them; texts and comments. */
export function highlightsOf(
  source: SourceFile,
  rules: readonly RuleCoverage[],
  locale: Locale,
): readonly Highlight[] {
  const leaves = (some: readonly LeafCoverage[] = []) =>
    some.flatMap((one) => leafHighlights(source, one, locale));
  const steps = (step: StepCoverage) => [
    ...overLines(source, step.at, {
      look: step.done > 0 ? "step" : "step none",
      tip: stepTip(stepText(step), step.done)[locale],
    }),
    ...leaves(step.when?.leaves),
  ];
  return [
    ...quietHighlights(source),
    ...rules.flatMap((rule) => [...leaves(rule.when?.leaves), ...rule.steps.flatMap(steps)]),
  ];
}

function leafHighlights(source: SourceFile, coverage: LeafCoverage, locale: Locale) {
  const { leaf } = coverage;
  if (leaf.op === "constant") return [];
  const tip = leafTip(leafText(coverage), coverage)[locale];
  return overLines(source, leaf.at, { look: `leaf ${leafStanding(coverage)}`, tip });
}

/** Texts, so that nothing inside them is taken for a comment, and comments. */
const textOrComment =
  /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** The texts and comments of the file, which colors leave alone. */
export function quietHighlights(source: SourceFile): readonly Highlight[] {
  return [...source.text.matchAll(textOrComment)].flatMap(({ 0: found, index }) =>
    overLines(source, [index, index + found.length], {
      look: found.startsWith('"') ? "text" : "comment",
    }),
  );
}

/** The piece of the text line by line. */
function overLines(
  source: SourceFile,
  [start, end]: Extent,
  looks: Pick<Highlight, "look" | "tip">,
): readonly Highlight[] {
  const from = lineColumn(source, start);
  const to = lineColumn(source, end);
  return Array.from({ length: to.line - from.line + 1 }, (_, index) => {
    const line = from.line + index;
    const text = lineText(source, line);
    const first = line === from.line ? from.column - 1 : text.length - text.trimStart().length;
    return { ...looks, line, start: first, end: line === to.line ? to.column - 1 : text.length };
  });
}

function leafTip(text: string, { yes, no }: LeafCoverage): Doc {
  return {
    ko: `${text}: ‘예’ ${yes.seen}번 중 ${yes.decided}번, ‘아니오’ ${no.seen}번 중 ${no.decided}번 결과를 갈랐습니다`,
    en: `${text}: yes ${yes.seen}×, deciding ${yes.decided}×; no ${no.seen}×, deciding ${no.decided}×`,
  };
}

function stepTip(text: string, done: number): Doc {
  return { ko: `${text}: ${done}번 실행`, en: `${text}: done ${done}×` };
}

/** The line as HTML with its highlights, which may overlap. */
export function highlighted(
  line: string,
  highlights: readonly Pick<Highlight, "start" | "end" | "look" | "tip">[],
): string {
  const cuts = new Set([0, line.length, ...highlights.flatMap(({ start, end }) => [start, end])]);
  const borders = [...cuts].filter((at) => at <= line.length).sort((one, other) => one - other);
  return borders
    .slice(1)
    .map((end, index) => {
      const start = borders[index] ?? 0;
      const over = highlights.filter((one) => one.start <= start && one.end >= end);
      const html = shownHtml(line.slice(start, end));
      const tip = over.flatMap((one) => one.tip ?? [])[0];
      const told = tip === undefined ? "" : ` tabindex="0" data-tip="${shownHtml(tip)}"`;
      const look = over.map((one) => one.look).join(" ");
      return over.length === 0 ? html : `<span class="${look}"${told}>${html}</span>`;
    })
    .join("");
}

/** The text as HTML that shows it, with nothing that hides or turns writing round. */
export function shownHtml(text: string): string {
  return escapeHtml(printableLine(text));
}
