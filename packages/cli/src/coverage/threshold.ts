import {
  type CoverageTotals,
  coverageTotals,
  isCovered,
  percentOf,
  variableLeaves,
} from "@annae/ir/coverage";
import type { Doc } from "@annae/vocabulary";
import { printable } from "../printable.ts";
import { rulesOf } from "./coverage-text.ts";
import type { CoverageWish } from "./coverage-wish.ts";
import type { FileCoverage } from "./file-coverage.ts";
import { percentText } from "./percent-text.ts";

/** No more rules than this are named. */
const mostNamed = 20;

/** What is below the percentages that were wished for, with the rules it is missing at; none where all is well. */
export function shortfalls(
  files: readonly FileCoverage[],
  { minRules, minConditions }: Pick<CoverageWish, "minRules" | "minConditions">,
): readonly Doc[] {
  const rules = rulesOf(files.filter(({ own }) => own));
  const totals = coverageTotals(rules);
  const found: Doc[] = [];
  if (minRules !== null && percentOf(totals.rules) < minRules) {
    const silent = rules.filter(({ fired }) => fired === 0);
    found.push(tooFewRules(totals, minRules), ...named(silent));
  }
  if (minConditions !== null && percentOf(totals.conditions) < minConditions) {
    const gaping = rules.filter((rule) => !variableLeaves(rule).every(isCovered));
    found.push(tooFewConditions(totals, minConditions), ...named(gaping));
  }
  return found;
}

function tooFewRules({ rules }: CoverageTotals, min: number): Doc {
  const share = percentText(rules);
  return {
    ko: `오류: 규칙 커버리지가 ${share}로 --min ${min} 에 미치지 못합니다. 한 번도 실행되지 않은 규칙:`,
    en: `error: rule coverage is ${share}, below --min ${min}; rules that never fired:`,
  };
}

function tooFewConditions({ conditions }: CoverageTotals, min: number): Doc {
  const share = percentText(conditions);
  return {
    ko: `오류: 조건 커버리지가 ${share}로 --min-conditions ${min} 에 미치지 못합니다. 조건을 다 보여 주지 못한 규칙:`,
    en: `error: condition coverage is ${share}, below --min-conditions ${min}; rules with conditions not decided both ways:`,
  };
}

function named(rules: ReturnType<typeof rulesOf>): readonly Doc[] {
  const lines = rules.slice(0, mostNamed).map(({ id, at }): Doc => {
    const line = `  ${printable(id)} (${printable(at.file)}:${at.line})`;
    return { ko: line, en: line };
  });
  const more = rules.length - lines.length;
  return more === 0 ? lines : [...lines, { ko: `  그 밖에 ${more}개`, en: `  and ${more} more` }];
}
