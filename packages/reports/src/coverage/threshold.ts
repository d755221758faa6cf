import {
  coverageTotals,
  isCovered,
  percentOf,
  type RuleCoverage,
  type Share,
  variableLeaves,
} from "@annae/ir/coverage";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type FileCoverage, ownRules, percentText } from "./coverage.ts";

/** What the tests have to reach, in percent; null: anything will do. */
export interface CoverageThresholds {
  /** Least share of rules that fire. */
  readonly minRules: number | null;
  /** Least share of conditions that decide both ways. */
  readonly minConditions: number | null;
}

/** No more rules than this are named. */
const mostNamed = 20;

/** What is below the percentages that were wished for, with the rules it is missing at; none where all is well. */
export function shortfalls(
  files: readonly FileCoverage[],
  { minRules, minConditions }: CoverageThresholds,
): readonly Doc[] {
  const rules = ownRules(files);
  const totals = coverageTotals(rules);
  const silent = ({ fired }: RuleCoverage) => fired === 0;
  const gaping = (rule: RuleCoverage) => !variableLeaves(rule).every(isCovered);
  return [
    ...(isBelow(totals.rules, minRules)
      ? [tooFewRules(totals.rules, minRules), ...named(rules.filter(silent))]
      : []),
    ...(isBelow(totals.conditions, minConditions)
      ? [tooFewConditions(totals.conditions, minConditions), ...named(rules.filter(gaping))]
      : []),
  ];
}

function isBelow(share: Share, min: number | null): min is number {
  return min !== null && percentOf(share) < min;
}

function tooFewRules(share: Share, min: number): Doc {
  const shown = percentText(share);
  return {
    ko: `오류: 규칙 커버리지가 ${shown}로 --min ${min}에 미치지 못합니다. 한 번도 실행되지 않은 규칙:`,
    en: `error: rule coverage is ${shown}, below --min ${min}; rules that never fired:`,
  };
}

function tooFewConditions(share: Share, min: number): Doc {
  const shown = percentText(share);
  return {
    ko: `오류: 조건 커버리지가 ${shown}로 --min-conditions ${min}에 미치지 못합니다. 조건을 모두 확인하지 못한 규칙:`,
    en: `error: condition coverage is ${shown}, below --min-conditions ${min}; rules with conditions not decided both ways:`,
  };
}

function named(rules: readonly RuleCoverage[]): readonly Doc[] {
  const lines = rules.slice(0, mostNamed).map(({ id, at }): Doc => {
    const line = `  ${printableLine(id)} (${printableLine(at.file)}:${at.line})`;
    return { ko: line, en: line };
  });
  const more = rules.length - lines.length;
  return more === 0 ? lines : [...lines, { ko: `  그 밖에 ${more}개`, en: `  and ${more} more` }];
}
