import {
  coveredConditions,
  isVariable,
  type LeafCoverage,
  type RuleCoverage,
} from "@annae/ir/coverage";
import { printableLine } from "@annae/vocabulary";
import type { FileCoverage } from "./coverage.ts";

/**
 * The coverage as an LCOV tracefile: a line of a rule is hit as often as the rule fired, and each question of its
 * conditions is a block of two branches, yes and no, taken as often as they decided alone; `-` where never asked.
 * Everything stands at the line on which the rule begins. Format: geninfo(1) of the LCOV project.
 */
export function lcov(files: readonly FileCoverage[]): string {
  return files.map(record).join("");
}

function record({ source, rules }: FileCoverage): string {
  const byLine = Map.groupBy(rules, ({ at }) => at.line);
  const hits = [...byLine].map(([line, here]) => [line, timesHit(here)] as const);
  const branches = [...byLine].flatMap(([line, here]) => lineBranches(line, here));
  const taken = branches.filter(({ times }) => times !== "-" && times !== 0);
  const lines = [
    "TN:",
    `SF:${printableLine(source.path.replace(/[\r\n]/g, " "))}`,
    ...branches.map(({ at, times }) => `BRDA:${at},${times}`),
    `BRF:${branches.length}`,
    `BRH:${taken.length}`,
    ...hits.map(([line, times]) => `DA:${line},${times}`),
    `LF:${hits.length}`,
    `LH:${hits.filter(([, times]) => times > 0).length}`,
    "end_of_record",
  ];
  return `${lines.join("\n")}\n`;
}

/** A line with several rules counts as often as the one that fired least. */
function timesHit(rules: readonly RuleCoverage[]): number {
  return Math.min(...rules.map(({ fired }) => fired));
}

interface Branch {
  /** Line, block and branch. */
  readonly at: string;
  readonly times: number | "-";
}

function lineBranches(line: number, rules: readonly RuleCoverage[]): readonly Branch[] {
  const leaves = rules.flatMap(coveredConditions).flatMap((one) => one.leaves.filter(isVariable));
  return leaves.flatMap((leaf, block) => leafBranches(leaf, `${line},${block}`));
}

function leafBranches({ yes, no }: LeafCoverage, at: string): readonly Branch[] {
  const asked = yes.seen + no.seen > 0;
  return [yes, no].map(({ decided }, branch) => ({
    at: `${at},${branch}`,
    times: asked ? decided : "-",
  }));
}
