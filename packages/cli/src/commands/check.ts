import type { Doc } from "@annae/vocabulary";
import { anyPaths, defineCommand } from "../command-line/define-command.ts";
import { flag, reportFormat } from "../command-line/option.ts";
import { refuse } from "../terminal/terminal.ts";

/** `annae check`: is there anything wrong with these policies? */
export const check = defineCommand({
  name: "check",
  summary: { ko: "정책에 오류가 없는지 검사합니다", en: "checks policies for errors" },
  positionals: anyPaths,
  options: {
    format: reportFormat,
    fix: flag({
      ko: "확실한 오류는 고쳐서 저장하고, 남은 문제를 표시",
      en: "mends what can only be meant one way, writes the files, and tells what remains",
    }),
    watch: flag({
      ko: "파일을 저장할 때마다 다시 검사. 끝내려면 Ctrl+C",
      en: "checks again whenever a file is saved; Ctrl+C ends it",
    }),
    "no-cache": flag({
      ko: "지난번 검사 뒤로 바뀐 것이 없어도 처음부터 다시 검사",
      en: "checks anew, even where nothing has changed since the last check",
    }),
  },
  run: async ({ paths, options: { format, fix, watch, "no-cache": anew } }, terminal) => {
    if (!watch) {
      const { checkPolicies } = await import("../check/check-policies.ts");
      return checkPolicies(paths, { format, fix, cache: !anew }, terminal);
    }
    if (fix || format !== "pretty") {
      return refuse(terminal, watchAlone);
    }
    const { watchPolicies } = await import("../check/watch-policies.ts");
    return watchPolicies(paths, terminal);
  },
});

const watchAlone: Doc = {
  ko: "오류: `--watch`는 `--fix`, `--format`과 함께 쓸 수 없습니다",
  en: "error: --watch can't be combined with --fix or --format",
};
