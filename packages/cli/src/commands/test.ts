import { anyPaths, defineCommand } from "../command-line/define-command.ts";
import { flag, givenText, reportFormat } from "../command-line/option.ts";
import { coverageOptions, coverageWish } from "../test/coverage-wish.ts";

/** `annae test`: do the policies do what their tests say? */
export const test = defineCommand({
  name: "test",
  summary: {
    ko: "정책에 적힌 테스트를 실행합니다",
    en: "runs the tests that are written for policies",
  },
  positionals: anyPaths,
  options: {
    only: givenText("<text>", {
      ko: "제목에 이 단어가 들어 있는 테스트만 실행",
      en: "only tests with this text in their titles",
    }),
    format: reportFormat,
    ...coverageOptions,
    gaps: flag({
      ko: "테스트가 다루지 않는 상황을 큰 것부터, 붙여 넣을 테스트와 함께 표시",
      en: "also lists situations that no test visits, the largest first, each with a test to paste",
    }),
  },
  run: async ({ paths, options: { only, format, gaps, ...options } }, terminal) => {
    const { testPolicies } = await import("../test/test-policies.ts");
    const coverage = coverageWish(options);
    return testPolicies({ paths, only, coverage, gaps, format }, terminal);
  },
});
