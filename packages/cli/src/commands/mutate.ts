import { defineCommand, exactly } from "../command-line/define-command.ts";
import { percentage, prettyOrJson, wholeNumber } from "../command-line/option.ts";

/** Time for all changes, in seconds of work: where nothing else is said, and at most. */
const limits = { usual: 900, most: 36_000 };

/** `annae mutate`: which slips would the tests of a policy not notice? */
export const mutate = defineCommand({
  name: "mutate",
  summary: {
    ko: "정책을 조금씩 바꿔 보고, 테스트가 알아채지 못하는 변경을 찾습니다",
    en: "changes a policy a little, and finds changes that its tests do not notice",
  },
  positionals: exactly(1, { ko: "정책 파일 또는 폴더", en: "the file or folder of the policy" }),
  options: {
    format: prettyOrJson,
    min: percentage({
      ko: "알아챈 변경이 이 비율보다 적으면 실패 (0부터 100)",
      en: "fails where fewer changes than this are noticed (0 to 100)",
    }),
    seconds: wholeNumber(limits, {
      ko: `모든 변경을 확인하는 데 쓰는 작업 시간, 초 (기본 ${limits.usual})`,
      en: `the time of work for all changes, in seconds (otherwise ${limits.usual})`,
    }),
  },
  run: async ({ positionals: [path = "."], options }, terminal) => {
    const { mutatePolicy } = await import("../mutate/mutate-policy.ts");
    return mutatePolicy({ path, ...options }, terminal);
  },
});
