import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** Words where a text in quotes belongs. */
export const missingQuotes = defineDiagnostic({
  code: "missing-quotes",
  severity: "error",
  wording: {
    ko: ({ text }: { readonly text: string }) => ({
      title: "글은 따옴표로 둘러싸야 합니다",
      help: `이렇게 쓰세요: \`"${text}"\``,
    }),
    en: ({ text }) => ({
      title: "text must stand in quotes",
      help: `write \`"${text}"\``,
    }),
  },
});
