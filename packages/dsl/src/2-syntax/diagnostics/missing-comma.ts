import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** Two expectations of an event without a comma between them. */
export const missingComma = defineDiagnostic({
  code: "missing-comma",
  severity: "error",
  wording: {
    ko: () => ({
      title: "기대하는 것 사이에는 쉼표를 씁니다",
      help: "앞에 `,`를 넣으세요 (예: `offHours as bot, close`)",
    }),
    en: () => ({
      title: "expectations are separated by commas",
      help: "put a `,` in front, as in `offHours as bot, close`",
    }),
  },
});
