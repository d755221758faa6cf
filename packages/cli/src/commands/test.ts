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
  ],
  run: async ({ positionals, options }, terminal) => {
    const wanted = coverageWish(options);
    if ("fault" in wanted) return refuse(terminal, wanted.fault);
    const format = reportFormat(options);
    const { testPolicies } = await import("../test-policies.ts");
    const paths = positionals.length > 0 ? positionals : ["."];
    return testPolicies(
      { paths, only: options.get("only") ?? null, coverage: wanted.wish, format },
      terminal,
    );
  },
};
