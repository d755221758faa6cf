import type { Command } from "../command-line/command.ts";

/** How differences are written. */
const formats = ["pretty", "markdown", "json"] as const;

/** `annae diff`: in which situations do two versions do something else? */
export const diff: Command = {
  name: "diff",
  summary: {
    ko: "두 버전의 정책에서 결과가 달라지는 상황을 모두 찾습니다",
    en: "finds every situation in which two versions do something else",
  },
  positionals: {
    min: 2,
    max: 2,
    missing: {
      ko: "비교할 두 정책 (파일, 폴더 또는 리비전:경로)",
      en: "the two policies: files, folders or revision:path",
    },
  },
  options: [
    {
      name: "traffic",
      value: "<file.jsonl>",
      doc: {
        ko: "기록된 대화(한 줄에 시나리오 하나)에서 달라지는 대화의 수도 표시. - 는 표준 입력",
        en: "also counts recorded conversations that change, one scenario a line; - reads standard input",
      },
    },
    {
      name: "format",
      value: "<name>",
      words: formats,
      doc: {
        ko: "pretty(사람), markdown(풀 리퀘스트의 댓글), json 중 하나",
        en: "pretty (for people), markdown (for a pull request) or json",
      },
    },
    {
      name: "exit-code",
      doc: {
        ko: "달라지는 것이 있으면 종료 코드 1로 끝냄",
        en: "ends with exit code 1 where anything differs",
      },
    },
  ],
  run: async ({ positionals: [before = "", after = ""], options }, terminal) => {
    const { diffPolicies } = await import("../diff/diff-policies.ts");
    const format = formats.find((one) => one === options.get("format")) ?? "pretty";
    const traffic = options.get("traffic") ?? null;
    const isStrict = options.has("exit-code");
    return diffPolicies({ before, after, traffic, format, isStrict }, terminal);
  },
};
