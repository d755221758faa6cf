import type { Command } from "../command.ts";

/** `annae fmt`: policies in the one layout of the language. */
export const fmt: Command = {
  name: "fmt",
  summary: {
    ko: "정책 파일의 줄과 칸을 한 가지 모양으로 정리합니다",
    en: "lays policies out in one style",
  },
  usage: { ko: "[<파일 또는 폴더> …] [--check]", en: "[<file or folder> …] [--check]" },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY, missing: { ko: "", en: "" } },
  options: [
    {
      name: "check",
      doc: {
        ko: "고치지 않고, 정리가 필요한 파일만 알려 줌",
        en: "changes nothing, names the files that would change",
      },
    },
  ],
  about: {
    ko: `들여쓰기, 빈 줄, 띄어쓰기, 긴 줄의 나눔을 정리합니다. 뜻과 글과 주석은 그대로입니다.
폴더를 주면 그 아래의 .rules 파일을 모두 정리합니다. 경로가 없으면 현재 폴더를 봅니다.
- 는 표준 입력을 정리해 표준 출력에 씁니다. 고친 파일을 표준 출력에 한 줄씩 알립니다.
문법 오류가 있는 파일은 건드리지 않고 오류를 알려 줍니다.

종료 코드
  0  모두 정리되어 있거나 정리했음
  1  정리가 필요한 파일이 있음 (--check), 또는 문법 오류가 있거나 UTF-8 텍스트가 아님
  2  경로가 없거나 읽거나 쓸 수 없거나 폴더에 정책이 없음, 또는 명령이 잘못됨`,
    en: `Tidies indentation, blank lines, spaces and where long lines break. Meaning, texts and comments stay.
A folder means all .rules files below it. Without a path the current folder is meant.
- reads standard input and writes standard output. Every changed file is named on standard output.
A file with syntax errors is left untouched, and its errors are shown.

Exit codes
  0  everything is laid out well, now or before
  1  a file would change (--check), has syntax errors, or is not UTF-8 text
  2  a path does not exist, can't be read or written, or holds no policy, or the command is wrong`,
  },
  examples: [
    {
      line: "annae fmt policies",
      doc: { ko: "모든 정책 파일을 정리합니다", en: "lays out every policy below the folder" },
    },
    {
      line: "annae fmt --check",
      doc: {
        ko: "CI에서: 정리되지 않은 파일이 있으면 실패합니다",
        en: "in CI: fails where a file is not laid out well",
      },
    },
  ],
  run: async ({ positionals, options }, terminal) => {
    const { formatPolicies } = await import("../format-policies.ts");
    const paths = positionals.length > 0 ? positionals : ["."];
    return formatPolicies(paths, { check: options.has("check") }, terminal);
  },
};
