import { anyPaths, defineCommand } from "../command-line/define-command.ts";
import { flag } from "../command-line/option.ts";

/** `annae fmt`: policies in the one layout of the language. */
export const fmt = defineCommand({
  name: "fmt",
  summary: {
    ko: "정책 파일의 줄과 들여쓰기를 통일된 형식으로 정리합니다",
    en: "lays policies out in one style",
  },
  positionals: anyPaths,
  options: {
    check: flag({
      ko: "고치지 않고, 정리가 필요한 파일만 알려 줌",
      en: "changes nothing, names the files that would change",
    }),
  },
  run: async ({ paths, options }, terminal) => {
    const { formatPolicies } = await import("../fmt/format-policies.ts");
    return formatPolicies(paths, options, terminal);
  },
});
