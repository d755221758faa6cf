import type { PolicyRules } from "@annae/ir";
import {
  addCoverage,
  isCovered,
  type LeafCoverage,
  measureCoverage,
  percentOf,
  type RuleCoverage,
  type Sample,
  type Share,
  variableLeaves,
} from "@annae/ir/coverage";
import type { SourceFile } from "@annae/syntax";

/** A policy whose tests ran. */
export interface TestedPolicy {
  /** Whether the file at the path belongs to it; what does not is inherited: shown, but not counted. */
  readonly isOwn: (path: string) => boolean;
  readonly ir: Pick<PolicyRules, "atoms" | "events">;
  /** Everything that was read to compile it. */
  readonly files: readonly SourceFile[];
  /** The decisions made while the tests ran. */
  readonly samples: readonly Sample[];
}

/** The rules of one file, in the order written. */
export interface FileCoverage {
  readonly source: SourceFile;
  /** Whether its rules count: they belong to a policy that was tested, and are not only inherited by one. */
  readonly own: boolean;
  readonly rules: readonly RuleCoverage[];
}

/** The coverage of all files with rules; a rule that several policies share is what all their tests made of it. */
export function coverageByFile(tested: readonly TestedPolicy[]): readonly FileCoverage[] {
  const rules = Map.groupBy(sharedRules(tested), ({ at }) => at.file);
  const sources = tested.flatMap(({ files }) => files);
  const own = new Set(tested.flatMap(ownFiles));
  return [...new Map(sources.map((source) => [source.path, source])).values()].flatMap((source) => {
    const here = rules.get(source.path);
    if (here === undefined) return [];
    return [{ source, own: own.has(source.path), rules: here.toSorted(byPlace) }];
  });
}

function sharedRules(tested: readonly TestedPolicy[]): Iterable<RuleCoverage> {
  const known = new Map<string, RuleCoverage>();
  for (const rule of tested.flatMap(({ ir, samples }) => measureCoverage(ir, samples))) {
    const place = JSON.stringify(rule.at);
    const before = known.get(place);
    known.set(place, before === undefined ? rule : addCoverage(before, rule));
  }
  return known.values();
}

function ownFiles({ isOwn, files }: TestedPolicy): readonly string[] {
  return files.map(({ path }) => path).filter(isOwn);
}

function byPlace({ at: one }: RuleCoverage, { at: other }: RuleCoverage): number {
  return one.line - other.line || one.column - other.column;
}

/** The rules that count. */
export function ownRules(files: readonly FileCoverage[]): readonly RuleCoverage[] {
  return files.filter(({ own }) => own).flatMap(({ rules }) => rules);
}

/** "78.8%", rounded down, so that only what is whole is called 100%. */
export function percentText(share: Share): string {
  return `${Math.floor(percentOf(share) * 10) / 10}%`;
}

/** How a rule or a part of it stands: in order, half of it missing, or nothing there yet. */
export type CoverageState = "whole" | "half" | "none";

/** The sign of each, for those who do not see colors. */
export const standingMarks: Readonly<Record<CoverageState, string>> = {
  whole: "✓",
  half: "½",
  none: "✗",
};

/** Half: it fired, but a condition of its did not decide both ways. */
export function ruleStanding(rule: RuleCoverage): CoverageState {
  if (rule.fired === 0) return "none";
  return variableLeaves(rule).every(isCovered) ? "whole" : "half";
}

/** Half: it decided alone one way, but not the other. */
export function leafStanding({ yes, no }: LeafCoverage): CoverageState {
  const shown = [yes, no].filter(({ decided }) => decided > 0).length;
  return shown === 2 ? "whole" : shown === 1 ? "half" : "none";
}
