import type { Command } from "../command.ts";
import { coverageOptions, coverageWish } from "../coverage/coverage-wish.ts";
import { exitCode } from "../exit-code.ts";
import { formatOption, reportFormat, unknownFormat } from "../report/report-format.ts";
import { complain } from "../terminal.ts";

/** `annae test`: do the policies do what their tests say? */
export const test: Command = {
  name: "test",
  summary: {
    ko: "정책에 적힌 테스트를 실행합니다",
    en: "runs the tests that are written for policies",
  },
  usage: { ko: "[<정책 또는 테스트 파일> …]", en: "[<policy or file of tests> …]" },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY, missing: { ko: "", en: "" } },
  options: [
    {
      name: "only",
      value: "<text>",
      doc: {
        ko: "제목에 이 글이 들어 있는 테스트만 실행",
        en: "only tests with this text in their titles",
      },
    },
    formatOption,
    ...coverageOptions,
  ],
  about: {
    ko: `테스트는 정책 파일에 test "…" on <채널> { … } 로 쓰거나, 정책 옆 tests 폴더의 .rules 파일에 모아 둡니다.
대화를 가상의 시계로 재생하고, 일어난 일마다 기대한 것(-)과 실제로 본 것(+)을 견줍니다.
폴더를 주면 annae check 와 같은 정책들의 테스트를, 테스트 파일을 주면 그 테스트만 실행합니다.
pretty가 아닌 형식은 표준 출력에 그 결과만 쓰고, 사람이 읽을 것은 표준 오류로 보냅니다.

종료 코드
  0  모두 통과했거나 테스트가 없음
  1  실패한 테스트가 있거나, 정책이나 테스트에 오류가 있거나, 커버리지가 모자람
  2  경로가 없거나 명령이 잘못됨`,
    en: `A test is written test "…" on <channel> { … }, in the policy or in a .rules file of a folder tests beside it.
The conversation is played on a virtual clock; what was expected (-) of each event and what was seen (+) are compared.
A folder means the tests of the policies that annae check would check; a file of tests means those tests alone.
Formats other than pretty have standard output to themselves; what people read goes to standard error.

Exit codes
  0  all passed, or there are no tests
  1  a test failed, a policy or a test has errors, or too little was covered
  2  a path does not exist, or the command is wrong`,
  },
  examples: [
    {
      line: "annae test policies/happytalk",
      doc: { ko: "정책 하나의 테스트를 모두 실행합니다", en: "runs all tests of one policy" },
    },
    {
      line: 'annae test policies --only "식사"',
      doc: {
        ko: "제목에 식사가 들어간 테스트만 실행합니다",
        en: "runs the tests whose titles say 식사",
      },
    },
    {
      line: "annae test policies --format junit > annae.xml",
      doc: { ko: "CI가 읽을 결과를 만듭니다", en: "makes results that CI can show" },
    },
    {
      line: "annae test policies/happytalk --coverage --min 100",
      doc: {
        ko: "실행되지 않은 규칙이 있으면 실패합니다",
        en: "fails where a rule never fires",
      },
    },
  ],
  run: async ({ positionals, options }, terminal) => {
    const wanted = coverageWish(options);
    if ("fault" in wanted) {
      complain(terminal, wanted.fault);
      return exitCode.badUse;
    }
    const format = reportFormat(options.get("format"));
    if (format === undefined) {
      complain(terminal, unknownFormat(options.get("format") ?? ""));
      return exitCode.badUse;
    }
    const { testPolicies } = await import("../tests/test-policies.ts");
    const paths = positionals.length > 0 ? positionals : ["."];
    return testPolicies(
      { paths, only: options.get("only") ?? null, coverage: wanted.wish, format },
      terminal,
    );
  },
};
