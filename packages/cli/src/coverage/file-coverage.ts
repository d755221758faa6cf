import { dirname, isAbsolute, relative } from "node:path";
import type { SourceFile } from "@annae/dsl";
import { addCoverage, measureCoverage, type RuleCoverage } from "@annae/ir/coverage";
import type { TestedPolicy } from "./tested-policy.ts";

/** The rules of one file, in the order written. */
export interface FileCoverage {
  readonly source: SourceFile;
  /** Whether its rules count: they belong to a policy that was tested, and are not only inherited by one. */
  readonly own: boolean;
  readonly rules: readonly RuleCoverage[];
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
    return [{ source, own: own.has(source.path), rules: here.toSorted(byPlace) }];
  });
}

function sharedRules(tested: readonly TestedPolicy[]): readonly RuleCoverage[] {
  const known = new Map<string, RuleCoverage>();
  for (const rule of tested.flatMap(({ ir, samples }) => measureCoverage(ir, samples))) {
    const place = JSON.stringify(rule.at);
    const before = known.get(place);
    known.set(place, before === undefined ? rule : addCoverage(before, rule));
  }
  return [...known.values()];
}

function ownFiles({ file, files }: TestedPolicy): readonly string[] {
  const inside = (path: string) => {
    const way = relative(dirname(file), path);
    return !isAbsolute(way) && !/^\.\.([/\\]|$)/.test(way);
  };
  return files.map(({ path }) => path).filter(inside);
}

function byPlace({ at: one }: RuleCoverage, { at: other }: RuleCoverage): number {
  return one.line - other.line || one.column - other.column;
}
