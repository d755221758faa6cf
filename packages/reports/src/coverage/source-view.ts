import type { RuleCoverage } from "@annae/ir/coverage";
import { lineColumn, lineText, type SourceFile } from "@annae/syntax";
import type { Locale } from "@annae/vocabulary";
import { type FileCoverage, ruleStanding, standingMarks } from "./coverage.ts";
import { gapsOf } from "./gaps.ts";
import { highlighted, highlightsOf, shownHtml } from "./highlights.ts";

/** Runs of lines without rules are folded from this length on; so many of their last lines stay, to lead to the rule. */
const shortestFold = 8;
const keptLines = 3;

/** One line of the file as HTML, and whether a rule is on it. */
interface SourceLine {
  readonly html: string;
  readonly quiet: boolean;
}

/** The lines of the file as HTML, colored, with what is missing below each rule; `prefix` begins the lines' ids. */
export function sourceView(file: FileCoverage, prefix: string, locale: Locale): string {
  const lines = sourceLines(file, prefix, locale);
  const starts = lines.flatMap(({ quiet }, at) => (quiet && lines[at - 1]?.quiet ? [] : [at]));
  return starts
    .map((start, index) => lines.slice(start, starts[index + 1]))
    .map((run, index, runs) => folded(run, index < runs.length - 1, locale))
    .join("");
}

function folded(run: readonly SourceLine[], leads: boolean, locale: Locale): string {
  const html = run.map((line) => line.html);
  if (run.length < shortestFold) return html.join("");
  const cut = leads ? run.length - keptLines : run.length;
  const words = { ko: `규칙이 없는 ${cut}줄`, en: `${cut} lines without rules` }[locale];
  const hidden = html.slice(0, cut).join("");
  return `<details><summary>${words}</summary>${hidden}</details>${html.slice(cut).join("")}`;
}

function sourceLines(
  { source, rules }: FileCoverage,
  prefix: string,
  locale: Locale,
): readonly SourceLine[] {
  const highlights = Map.groupBy(highlightsOf(source, rules, locale), ({ line }) => line);
  const owners = Map.groupBy(
    rules.flatMap((rule) => ruleLines(source, rule)),
    ({ line }) => line,
  );
  const count = source.lineStarts.length - (source.text.endsWith("\n") ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const code = highlighted(lineText(source, number), highlights.get(number) ?? []);
    const here = owners.get(number) ?? [];
    return {
      html: lineHtml({ code, id: `${prefix}${number}`, number, here }, locale),
      quiet: here.length === 0,
    };
  });
}

/** A line that a rule is on, and whether the rule begins or ends there. */
interface RuleLine {
  readonly line: number;
  readonly rule: RuleCoverage;
  readonly begins: boolean;
  readonly ends: boolean;
}

function ruleLines(source: SourceFile, rule: RuleCoverage): readonly RuleLine[] {
  const [start, end] = rule.extent;
  const first = lineColumn(source, start).line;
  const last = lineColumn(source, end).line;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = first + index;
    return { line, rule, begins: line === first, ends: line === last };
  });
}

interface Line {
  readonly number: number;
  readonly id: string;
  readonly code: string;
  readonly here: readonly RuleLine[];
}

function lineHtml({ number, id, code, here }: Line, locale: Locale): string {
  const standing = worst(here.map(({ rule }) => rule));
  const begun = here.filter(({ begins }) => begins).map(({ rule }) => rule);
  const ended = here.filter(({ ends }) => ends).map(({ rule }) => rule);
  const times = begun.map(({ fired }) => `${fired}×`).join(" ");
  const mark = begun.length > 0 ? `${standingMarks[standing]} ${times}` : "";
  const look = here.length > 0 ? ` ${standing}${begun.length > 0 ? " begins" : ""}` : "";
  return `<div class="line${look}" id="${id}"><a href="#${id}">${number}</a><b>${mark}</b><code>${code}</code></div>${gapLines(ended, standing, locale)}`;
}

/** What is missing of the rules that end on a line, with what stands between backticks as code. */
function gapLines(rules: readonly RuleCoverage[], standing: string, locale: Locale): string {
  return rules
    .flatMap(gapsOf)
    .map((gap) => {
      const words = shownHtml(gap.words[locale]).replace(/`([^`]*)`/g, "<code>$1</code>");
      return `<p class="gap ${standing}"><span class="${gap.standing}">${words}</span></p>`;
    })
    .join("");
}

function worst(rules: readonly RuleCoverage[]) {
  const standings = rules.map(ruleStanding);
  return (["none", "half"] as const).find((one) => standings.includes(one)) ?? "whole";
}
