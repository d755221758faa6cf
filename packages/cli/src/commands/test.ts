import type { Command } from "../command-line/command.ts";
import { coverageOptions, coverageWish } from "../reports/coverage/coverage-wish.ts";
import { formatOption, reportFormat } from "../reports/report-format.ts";
import { refuse } from "../terminal.ts";

/** `annae test`: do the policies do what their tests say? */
export const test: Command = {
  name: "test",
  summary: {
    ko: "정책에 적힌 테스트를 실행합니다",
    en: "runs the tests that are written for policies",
  },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "only",
      value: "<text>",
      doc: {
        ko: "제목에 이 단어가 들어 있는 테스트만 실행",
        en: "only tests with this text in their titles",
      },
    },
    formatOption,
    ...coverageOptions,
    {
      name: "gaps",
      doc: {
        ko: "테스트가 다루지 않는 상황을 큰 것부터, 붙여 넣을 테스트와 함께 표시",
        en: "also lists situations that no test visits, the largest first, each with a test to paste",
      },
    },
  ],
  run: async ({ positionals, options }, terminal) => {
    const wanted = coverageWish(options);
    if ("fault" in wanted) return refuse(terminal, wanted.fault);
    const format = reportFormat(options);
    const { testPolicies } = await import("../test-policies.ts");
    const paths = positionals.length > 0 ? positionals : ["."];
    const only = options.get("only") ?? null;
    const gaps = options.has("gaps");
    return testPolicies({ paths, only, coverage: wanted.wish, gaps, format }, terminal);
  },
};
