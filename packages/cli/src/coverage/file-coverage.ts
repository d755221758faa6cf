import { dirname, isAbsolute, relative } from "node:path";
import { type RuleSite, ruleSites, type SourceFile } from "@annae/dsl";
import { addCoverage, measureCoverage, type RuleCoverage } from "@annae/ir/coverage";
import type { TestedPolicy } from "./tested-policy.ts";

/** A rule, how much of it the tests made use of, and where its parts are written. */
export interface LocatedRule {
  readonly coverage: RuleCoverage;
  readonly site: RuleSite | undefined;
}

/** The rules of one file, in the order written. */
export interface FileCoverage {
  readonly source: SourceFile;
  /** Whether its rules count: they belong to a policy that was tested, and are not only inherited by one. */
  readonly own: boolean;
  readonly rules: readonly LocatedRule[];
}

/** The coverage of all files with rules; a rule that several policies share is what all their tests made of it. */
export function coverageByFile(tested: readonly TestedPolicy[]): readonly FileCoverage[] {
  const rules = sharedRules(tested);
  const sources = new Map(
    tested.flatMap(({ files }) => files.map((source) => [source.path, source] as const)),
  );
  const own = new Set(tested.flatMap(ownFiles));
  return [...sources.values()].flatMap((source) => {
    const here = rules.filter(({ at }) => at.file === source.path);
    if (here.length === 0) return [];
    return [{ source, own: own.has(source.path), rules: located(source, here) }];
  });
}

function sharedRules(tested: readonly TestedPolicy[]): readonly RuleCoverage[] {
  const byPlace = new Map<string, RuleCoverage>();
  for (const rule of tested.flatMap(({ ir, samples }) => measureCoverage(ir, samples))) {
    const place = JSON.stringify(rule.at);
    const known = byPlace.get(place);
    byPlace.set(place, known === undefined ? rule : addCoverage(known, rule));
  }
  return [...byPlace.values()];
}

function ownFiles({ file, files }: TestedPolicy): readonly string[] {
  const inside = (path: string) => {
    const way = relative(dirname(file), path);
    return !isAbsolute(way) && !/^\.\.([/\\]|$)/.test(way);
  };
  return files.map(({ path }) => path).filter(inside);
}

function located(source: SourceFile, rules: readonly RuleCoverage[]): readonly LocatedRule[] {
  const sites = new Map(ruleSites(source).map((site) => [position(site.at), site]));
  return rules
    .toSorted(({ at: one }, { at: other }) => one.line - other.line || one.column - other.column)
    .map((coverage) => ({ coverage, site: sites.get(position(coverage.at)) }));
}

function position({ line, column }: RuleSite["at"]): string {
  return `${line}:${column}`;
}
