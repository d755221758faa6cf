import type { Command } from "./command.ts";

/** `annae check`: is there anything wrong with these policies? */
export const check: Command = {
  name: "check",
  summary: { ko: "정책에 잘못이 없는지 검사합니다", en: "looks for mistakes in policies" },
  usage: { ko: "[<파일 또는 폴더> …]", en: "[<file or folder> …]" },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY, missing: { ko: "", en: "" } },
  options: [],
  about: {
    ko: `정책(.rules 파일)을 읽고 잘못을 모두 한 번에 알려 줍니다. 아무것도 바꾸지 않습니다.
폴더를 주면 <폴더>/<폴더 이름>.rules, 없으면 하나뿐인 .rules 파일, 그것도 없으면
policies 폴더나 하위 폴더의 정책을 모두 검사합니다. 경로가 없으면 현재 폴더를 봅니다.
잘못은 표준 오류에, 정책마다 한 줄의 결과는 표준 출력에 씁니다.

종료 코드
  0  오류 없음 (경고는 있을 수 있음)
  1  정책에 오류가 있거나 UTF-8 텍스트가 아님
  2  경로가 없거나 읽을 수 없거나 폴더에 정책이 없음, 또는 명령이 잘못됨`,
    en: `Reads policies (.rules files) and names all their mistakes in one go. Changes nothing.
A folder means <folder>/<its name>.rules, else its only .rules file, else all policies
of its policies folder or subfolders. Without a path the current folder is checked.
Mistakes go to standard error, one line of result per policy to standard output.

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
      line: "annae check policies --lang en",
      doc: { ko: "모든 정책을 검사하고 영어로 알립니다", en: "checks all policies, in English" },
    },
  ],
  run: async ({ positionals }, terminal) => {
    const { checkPolicies } = await import("../check-policies.ts");
    return checkPolicies(positionals.length > 0 ? positionals : ["."], terminal);
  },
};
