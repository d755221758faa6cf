import type { Command } from "../command.ts";

/** `annae explain`: what a diagnostic means, with a wrong and a right example. */
export const explain: Command = {
  name: "explain",
  summary: {
    ko: "오류나 경고가 무슨 뜻인지 예를 들어 설명합니다",
    en: "explains an error or a warning, with examples",
  },
  usage: { ko: "[<코드>]", en: "[<code>]" },
  positionals: { min: 0, max: 1, missing: { ko: "", en: "" } },
  options: [],
  about: {
    ko: `코드는 오류[missing-then] 처럼 괄호 안에 나오는 낱말입니다. 틀린 예, 바른 예와 까닭을 보여 줍니다.
코드가 없으면 모든 코드를 한 줄씩 보여 줍니다.

종료 코드
  0  설명했음
  2  없는 코드이거나 명령이 잘못됨`,
    en: `The code is the word in brackets, as in error[missing-then]. Shows a wrong example, a right one, and why.
Without a code all of them are listed, one per line.

Exit codes
  0  explained
  2  there is no such code, or the command is wrong`,
  },
  examples: [
    {
      line: "annae explain missing-then",
      doc: { ko: "then이 빠졌을 때의 오류를 설명합니다", en: "explains a missing then" },
    },
    { line: "annae explain", doc: { ko: "모든 코드를 보여 줍니다", en: "lists all codes" } },
  ],
  run: async ({ positionals: [code] }, terminal) => {
    const { explainCode, listCodes } = await import("../explain/explain-code.ts");
    return code === undefined ? listCodes(terminal) : explainCode(code, terminal);
  },
};
