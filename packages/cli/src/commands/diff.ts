import { defineCommand, exactly } from "../command-line/define-command.ts";
import { choice, flag, givenText } from "../command-line/option.ts";

/** `annae diff`: in which situations do two versions do something else? */
export const diff = defineCommand({
  name: "diff",
  summary: {
    ko: "두 버전의 정책에서 결과가 달라지는 상황을 모두 찾습니다",
    en: "finds every situation in which two versions do something else",
  },
  positionals: exactly(2, {
    ko: "비교할 두 정책 (파일, 폴더 또는 리비전:경로)",
    en: "the two policies: files, folders or revision:path",
  }),
  options: {
    traffic: givenText("<file.jsonl>", {
      ko: "기록된 대화(한 줄에 시나리오 하나)에서 달라지는 대화의 수도 표시. - 는 표준 입력",
      en: "also counts recorded conversations that change, one scenario a line; - reads standard input",
    }),
    format: choice(["pretty", "markdown", "json"], {
      ko: "pretty(사람), markdown(풀 리퀘스트의 댓글), json 중 하나",
      en: "pretty (for people), markdown (for a pull request) or json",
    }),
    "exit-code": flag({
      ko: "달라지는 것이 있으면 종료 코드 1로 끝냄",
      en: "ends with exit code 1 where anything differs",
    }),
  },
  run: async ({ positionals: [before = "", after = ""], options }, terminal) => {
    const { diffPolicies } = await import("../diff/diff-policies.ts");
    const { "exit-code": isStrict, ...wish } = options;
    return diffPolicies({ before, after, isStrict, ...wish }, terminal);
  },
});
