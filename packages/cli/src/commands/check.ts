import type { Doc } from "@annae/vocabulary";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { formatOption, reportFormat, unknownFormat } from "../report/report-format.ts";
import { complain } from "../terminal.ts";

/** `annae check`: is there anything wrong with these policies? */
export const check: Command = {
  name: "check",
  summary: { ko: "정책에 잘못이 없는지 검사합니다", en: "looks for mistakes in policies" },
  usage: { ko: "[<파일 또는 폴더> …]", en: "[<file or folder> …]" },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY, missing: { ko: "", en: "" } },
  options: [
    formatOption,
    {
      name: "fix",
      doc: {
        ko: "확실한 잘못은 고쳐서 파일에 쓰고, 남은 것을 알림",
        en: "mends what can only be meant one way, writes the files, and tells what remains",
      },
    },
    {
      name: "watch",
      doc: {
        ko: "파일을 저장할 때마다 다시 검사. 끝내려면 Ctrl+C",
        en: "checks again whenever a file is saved; Ctrl+C ends it",
      },
    },
  ],
  about: {
    ko: `정책(.rules 파일)을 읽고 잘못을 모두 한 번에 알려 줍니다. --fix 없이는 아무것도 바꾸지 않습니다.
폴더를 주면 <폴더>/<폴더 이름>.rules, 없으면 하나뿐인 .rules 파일, 그것도 없으면
policies 폴더나 하위 폴더의 정책을 모두 검사합니다. 경로가 없으면 현재 폴더를 봅니다.
정책 옆 tests 폴더는 annae test 가 봅니다. 그 폴더나 파일을 경로로 주면 함께 검사합니다.
잘못은 표준 오류에, 정책마다 한 줄의 결과는 표준 출력에 씁니다.
pretty가 아닌 형식은 잘못까지 모두 표준 출력에 씁니다.

종료 코드
  0  오류 없음 (경고는 있을 수 있음)
  1  정책에 오류가 있거나 UTF-8 텍스트가 아님
  2  경로가 없거나 읽을 수 없거나 폴더에 정책이 없음, 또는 명령이 잘못됨`,
    en: `Reads policies (.rules files) and names all their mistakes in one go. Changes nothing without --fix.
A folder means <folder>/<its name>.rules, else its only .rules file, else all policies
of its policies folder or subfolders. Without a path the current folder is checked.
The folder tests beside a policy is left to annae test; name it, or a file in it, to check it too.
Mistakes go to standard error, one line of result per policy to standard output.
Formats other than pretty put all of it on standard output.

Exit codes
  0  no errors (there may be warnings)
  1  a policy has errors, or is not UTF-8 text
  2  a path does not exist, can't be read or holds no policy, or the command is wrong`,
  },
  examples: [
    {
      line: "annae check policies/happytalk",
      doc: { ko: "정책 하나를 검사합니다", en: "checks one policy" },
    },
    {
      line: "annae check --fix policies/happytalk",
      doc: { ko: "확실한 잘못을 고칩니다", en: "mends what is certain" },
    },
    {
      line: "annae check policies --format sarif > annae.sarif",
      doc: { ko: "코드 검사 도구가 읽을 파일을 만듭니다", en: "makes a file for code scanning" },
    },
    {
      line: "annae check policies --lang en",
      doc: { ko: "모든 정책을 검사하고 영어로 알립니다", en: "checks all policies, in English" },
    },
  ],
  run: async ({ positionals, options }, terminal) => {
    const format = reportFormat(options.get("format"));
    if (format === undefined) {
      complain(terminal, unknownFormat(options.get("format") ?? ""));
      return exitCode.badUse;
    }
    const paths = positionals.length > 0 ? positionals : ["."];
    const fix = options.has("fix");
    if (!options.has("watch")) {
      const { checkPolicies } = await import("../check-policies.ts");
      return checkPolicies(paths, { format, fix }, terminal);
    }
    if (fix || format !== "pretty") {
      complain(terminal, watchAlone);
      return exitCode.badUse;
    }
    const { watchPolicies } = await import("../watch-policies.ts");
    return watchPolicies(paths, terminal);
  },
};

const watchAlone: Doc = {
  ko: "오류: --watch 는 --fix 나 --format 과 함께 쓸 수 없습니다",
  en: "error: --watch can't be combined with --fix or --format",
};
