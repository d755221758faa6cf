import type { Command } from "../command-line/command.ts";

/** `annae fmt`: policies in the one layout of the language. */
export const fmt: Command = {
  name: "fmt",
  summary: {
    ko: "정책 파일의 줄과 들여쓰기를 통일된 형식으로 정리합니다",
    en: "lays policies out in one style",
  },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "check",
      doc: {
        ko: "고치지 않고, 정리가 필요한 파일만 알려 줌",
        en: "changes nothing, names the files that would change",
      },
    },
  ],
  run: async ({ positionals, options }, terminal) => {
    const { formatPolicies } = await import("../format-policies.ts");
    const paths = positionals.length > 0 ? positionals : ["."];
    return formatPolicies(paths, { check: options.has("check") }, terminal);
  },
};
