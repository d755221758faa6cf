import type { CoverageThresholds } from "@annae/reports/coverage";
import type { Meant } from "../command-line/define-command.ts";
import { flag, givenText, percentage } from "../command-line/option.ts";

/** What is wanted of the coverage. */
export interface CoverageWish extends CoverageThresholds {
  /** File for an LCOV tracefile. */
  readonly lcov: string | null;
  /** File for an HTML page. */
  readonly html: string | null;
}

/** The options that ask for coverage; each of them asks for the report, too. */
export const coverageOptions = {
  coverage: flag({
    ko: "테스트가 어떤 규칙과 조건을 거쳤는지 함께 보여 줌",
    en: "also shows which rules and conditions the tests made use of",
  }),
  min: percentage({
    ko: "적용된 규칙의 비율(%)이 이보다 낮으면 실패",
    en: "fails if a smaller share of the rules fires",
  }),
  "min-conditions": percentage({
    ko: "‘예’와 ‘아니오’를 모두 확인한 조건의 비율(%)이 이보다 낮으면 실패",
    en: "fails if a smaller share of the conditions decides as yes and as no",
  }),
  lcov: givenText("<file>", {
    ko: "커버리지를 LCOV 형식으로 씀",
    en: "writes the coverage in LCOV format",
  }),
  html: givenText("<file>", {
    ko: "규칙에 색을 입힌 HTML 페이지를 씀",
    en: "writes an HTML page that colors the rules",
  }),
};

/** What the options ask for; null: nothing. */
export function coverageWish(options: Meant<typeof coverageOptions>): CoverageWish | null {
  const { coverage, min: minRules, "min-conditions": minConditions, lcov, html } = options;
  const wish = { minRules, minConditions, lcov, html };
  return coverage || Object.values(wish).some((one) => one !== null) ? wish : null;
}
