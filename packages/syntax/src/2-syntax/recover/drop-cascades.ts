import { partitionPoint } from "../../0-source/partition-point.ts";
import { lineColumn } from "../../0-source/source-file.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** What was found wrong with a file, by how it was found. */
export interface SyntaxFindings {
  readonly lexical: readonly Diagnostic[];
  /** What is wrong where it is clear what was meant. */
  readonly certain: readonly Diagnostic[];
  /** Something that cannot stand where it stands, and the offset at which what it spoils begins. */
  readonly mismatches: readonly { readonly diagnostic: Diagnostic; readonly from: number }[];
}

/** Diagnostics that leave the rest of their line without meaning. */
const spoilsLine: ReadonlySet<string> = new Set([
  "unknown-character",
  "unterminated-text",
  "bad-number",
]);
/** Diagnostics that leave the rest of the file without meaning. */
const spoilsFile: ReadonlySet<string> = new Set(["unterminated-block", "unterminated-comment"]);
/** Diagnostics that look at the rest of the file. */
const readsFile: ReadonlySet<string> = new Set(["unclosed-brace", "missing-brace"]);

/** Diagnostics about all that they span, strange characters in it included. */
const readsWhole: ReadonlySet<string> = new Set([
  ...["unknown-type", "not-in-annae"],
  ...["bad-duration", "impossible-time", "impossible-date"],
]);

/** More of a file are not shown. */
const mostShown = 100;

/** The findings that are nobody else's consequence; of mismatches, one a line. */
export function dropCascades(findings: SyntaxFindings): Diagnostic[] {
  const unquoted = unquotedLines(findings);
  const lexical = withoutRestated(findings, unquoted);
  const spoiled = spoiledPlaces(lexical);
  const elses = findings.certain
    .filter(({ code }) => code === "else-without-if")
    .slice(0, mostShown)
    .map(({ span }) => span);
  const isExplained = ({ code, span }: Diagnostic) =>
    code === "else-if" && elses.some(({ start, end }) => start <= span.start && span.end <= end);
  const certain = findings.certain.filter(
    (diagnostic) =>
      !spoiled(diagnostic) &&
      !isExplained(diagnostic) &&
      !(readsFile.has(diagnostic.code) && unquoted.has(lineOf(diagnostic))),
  );
  const starts = certain.map(({ span }) => span.start).sort((a, b) => a - b);
  const lines = new Set<number>();
  const mismatches = findings.mismatches.filter(({ diagnostic, from }) => {
    const { source, start, end } = diagnostic.span;
    const { line, column } = lineColumn(source, start);
    const since = Math.min(from, start - column + 1);
    const isConsequence = lines.has(line) || spoiled(diagnostic) || hasBetween(starts, since, end);
    lines.add(line);
    return !isConsequence;
  });
  const told = new Set(mismatches.map(({ diagnostic }) => placeOf(diagnostic)));
  return [
    ...lexical.filter((diagnostic) => !told.has(placeOf(diagnostic))),
    ...certain,
    ...mismatches.map(({ diagnostic }) => diagnostic),
  ];
}

/** Texts without quotes by their lines: what is in them is not what it seems. */
function unquotedLines({ mismatches }: SyntaxFindings): ReadonlyMap<number, Diagnostic> {
  const texts = mismatches.filter(({ diagnostic }) => diagnostic.code === "missing-quotes");
  return new Map(texts.map(({ diagnostic }) => [lineOf(diagnostic), diagnostic]));
}

/** The lexical findings that no other finding says better. */
function withoutRestated(
  { lexical, certain }: SyntaxFindings,
  unquoted: ReadonlyMap<number, Diagnostic>,
): Diagnostic[] {
  const places = new Set(certain.map(placeOf));
  const whole = certain.filter(({ code }) => readsWhole.has(code)).map(({ span }) => span);
  return lexical.filter((diagnostic) => {
    const { start, end } = diagnostic.span;
    const around = unquoted.get(lineOf(diagnostic))?.span;
    const inside = around !== undefined && around.start <= start && end <= around.end;
    const isPart = whole.some((span) => span.start <= start && start < span.end);
    return !inside && !isPart && !places.has(placeOf(diagnostic));
  });
}

function spoiledPlaces(lexical: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const lines = new Map<number, number>();
  let file = Number.POSITIVE_INFINITY;
  for (const { code, span } of lexical) {
    if (spoilsFile.has(code)) file = Math.min(file, span.start);
    if (!spoilsLine.has(code)) continue;
    const { line } = lineColumn(span.source, span.start);
    lines.set(line, Math.min(lines.get(line) ?? span.start, span.start));
  }
  return (diagnostic) => {
    const { start } = diagnostic.span;
    if (start >= file || (readsFile.has(diagnostic.code) && file < Number.POSITIVE_INFINITY)) {
      return true;
    }
    return start >= (lines.get(lineOf(diagnostic)) ?? Number.POSITIVE_INFINITY);
  };
}

function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  const next = sorted[partitionPoint(sorted, (place) => place < from)];
  return next !== undefined && next <= to;
}

function placeOf({ span }: Diagnostic): string {
  return `${span.start}-${span.end}`;
}

function lineOf({ span }: Diagnostic): number {
  return lineColumn(span.source, span.start).line;
}
