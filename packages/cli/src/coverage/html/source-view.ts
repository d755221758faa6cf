import { lineColumn, lineText, type SourceFile } from "@annae/dsl";
import type { RuleCoverage } from "@annae/ir/coverage";
import type { Locale } from "@annae/vocabulary";
import type { FileCoverage } from "../file-coverage.ts";
import { gapsOf } from "../rule-words.ts";
import { ruleStanding, type Standing, standingMarks } from "../standing.ts";
import { escapeHtml } from "./escape-html.ts";
import { highlighted } from "./highlight.ts";
import { foldedWords } from "./page-words.ts";
import { quietHighlights } from "./quiet-highlights.ts";
import { ruleHighlights } from "./rule-highlights.ts";

/** Runs of lines without rules are folded from this length on; so many of their last lines stay, to lead to the rule. */
const shortestFold = 8;
const keptLines = 3;

/** One line of the file, and the rules that it belongs to. */
interface SourceLine {
  readonly number: number;
  readonly html: string;
  readonly rules: readonly RuleCoverage[];
}

/** The lines of the file as HTML, colored, with what is missing below each rule; `prefix` begins the lines' ids. */
export function sourceView(
  { source, rules }: FileCoverage,
  prefix: string,
  locale: Locale,
): string {
  const lines = sourceLines(source, rules, locale);
  const runs = runsOf(lines);
  return runs
    .map((run) =>
      run[0]?.rules.length === 0
        ? quietRun(run, prefix, locale, run !== runs.at(-1))
        : run.map((line) => ruleLine(line, source, prefix, locale)).join(""),
    )
    .join("");
}

function sourceLines(
  source: SourceFile,
  rules: readonly RuleCoverage[],
  locale: Locale,
): readonly SourceLine[] {
  const highlights = Map.groupBy(
    [...quietHighlights(source), ...rules.flatMap((rule) => ruleHighlights(rule, source, locale))],
    ({ line }) => line,
  );
  const owners = Map.groupBy(
    rules.flatMap((rule) => linesOf(rule, source).map((line) => ({ line, rule }))),
    ({ line }) => line,
  );
  const count = source.lineStarts.length - (source.text.endsWith("\n") ? 1 : 0);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    html: highlighted(lineText(source, index + 1), highlights.get(index + 1) ?? []),
    rules: (owners.get(index + 1) ?? []).map(({ rule }) => rule),
  }));
}

function linesOf({ extent: [start, end] }: RuleCoverage, source: SourceFile): readonly number[] {
  const first = lineColumn(source, start).line;
  const last = lineColumn(source, end).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Neighbouring lines with rules, and neighbouring lines without. */
function runsOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const runs: SourceLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.rules.length === 0 && line.rules.length === 0) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function quietRun(
  run: readonly SourceLine[],
  prefix: string,
  locale: Locale,
  leads: boolean,
): string {
  if (run.length < shortestFold) return plainLines(run, prefix);
  const cut = leads ? run.length - keptLines : run.length;
  const summary = `<summary>${foldedWords(cut)[locale]}</summary>`;
  const folded = `<details>${summary}${plainLines(run.slice(0, cut), prefix)}</details>`;
  return folded + plainLines(run.slice(cut), prefix);
}

function plainLines(lines: readonly SourceLine[], prefix: string): string {
  return lines.map((line) => row(line, prefix, "", "")).join("");
}

function ruleLine(line: SourceLine, source: SourceFile, prefix: string, locale: Locale): string {
  const standing = worst(line.rules.map(ruleStanding));
  const beginning = line.rules.filter(({ at }) => at.line === line.number);
  const times = beginning.map(({ fired }) => `${fired}×`).join(" ");
  const ending = line.rules.filter((rule) => linesOf(rule, source).at(-1) === line.number);
  const gaps = ending
    .flatMap(gapsOf)
    .map((gap) => `<span class="${gap.standing}">${inline(gap.words[locale])}</span>`)
    .map((words) => `<p class="gap ${standing}">${words}</p>`);
  const begins = beginning.length > 0;
  const look = begins ? ` ${standing} begins` : ` ${standing}`;
  return (
    row(line, prefix, look, begins ? `${standingMarks[standing]} ${times}` : "") + gaps.join("")
  );
}

function row({ number, html }: SourceLine, prefix: string, look: string, mark: string): string {
  const id = `${prefix}${number}`;
  return `<div class="line${look}" id="${id}"><a href="#${id}">${number}</a><b>${mark}</b><code>${html}</code></div>`;
}

/** The words with what stands between backticks as code. */
function inline(words: string): string {
  return escapeHtml(words).replace(/`([^`]*)`/g, "<code>$1</code>");
}

function worst(standings: readonly Standing[]): Standing {
  return (["none", "half"] as const).find((one) => standings.includes(one)) ?? "whole";
}
