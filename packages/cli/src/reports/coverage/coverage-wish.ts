import type { Doc } from "@annae/vocabulary";
import type { Option } from "../../command-line/command.ts";
import { noPercentage, percent } from "../../command-line/percent.ts";

/** What is wanted of the coverage. */
export interface CoverageWish {
  /** Least share of rules that fire, in percent. */
  readonly minRules: number | null;
  /** Least share of conditions that decide both ways, in percent. */
  readonly minConditions: number | null;
  /** File for an LCOV tracefile. */
  readonly lcov: string | null;
  /** File for an HTML page. */
  readonly html: string | null;
}

/** The options that ask for coverage; each of them asks for the report, too. */
export const coverageOptions: readonly Option[] = [
  {
    name: "coverage",
    doc: {
      ko: "테스트가 어떤 규칙과 조건을 거쳤는지 함께 보여 줌",
      en: "also shows which rules and conditions the tests made use of",
    },
  },
  {
    name: "min",
    value: "<percent>",
    doc: {
      ko: "적용된 규칙의 비율(%)이 이보다 낮으면 실패",
      en: "fails if a smaller share of the rules fires",
    },
  },
  {
    name: "min-conditions",
    value: "<percent>",
    doc: {
      ko: "‘예’와 ‘아니오’를 모두 확인한 조건의 비율(%)이 이보다 낮으면 실패",
      en: "fails if a smaller share of the conditions decides as yes and as no",
    },
  },
  {
    name: "lcov",
    value: "<file>",
    doc: { ko: "커버리지를 LCOV 형식으로 씀", en: "writes the coverage in LCOV format" },
  },
  {
    name: "html",
    value: "<file>",
    doc: {
      ko: "규칙에 색을 입힌 HTML 페이지를 씀",
      en: "writes an HTML page that colors the rules",
    },
  },
];

/** What the options ask for: null where they ask for nothing, a fault where one of them can't be used. */
export function coverageWish(
  options: ReadonlyMap<string, string>,
): { readonly wish: CoverageWish | null } | { readonly fault: Doc } {
  const wrong = ["min", "min-conditions"].find((name) => percent(options.get(name)) === undefined);
  if (wrong !== undefined) return { fault: noPercentage(wrong, options) };
  const asked = coverageOptions.some(({ name }) => options.has(name));
  if (!asked) return { wish: null };
  return {
    wish: {
      minRules: percent(options.get("min")) ?? null,
      minConditions: percent(options.get("min-conditions")) ?? null,
      lcov: options.get("lcov") ?? null,
      html: options.get("html") ?? null,
    },
  };
}
