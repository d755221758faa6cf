import { defineCommand } from "../command-line/define-command.ts";

/** `annae explain`: what a diagnostic means, with a wrong and a right example. */
export const explain = defineCommand({
  name: "explain",
  summary: {
    ko: "오류와 경고의 뜻을 예와 함께 설명합니다",
    en: "explains an error or a warning, with examples",
  },
  positionals: { min: 0, max: 1 },
  options: {},
  run: async ({ positionals: [code] }, terminal) => {
    const { explainCode, listCodes } = await import("../explain/explain-code.ts");
    return code === undefined ? listCodes(terminal) : explainCode(code, terminal);
  },
});
