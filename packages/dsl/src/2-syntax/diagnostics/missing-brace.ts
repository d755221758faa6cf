import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A construct without its `{`. */
export const missingBrace = defineDiagnostic({
  code: "missing-brace",
  severity: "error",
  wording: {
    ko: ({ what }: { readonly what: string }) => ({
      title: `\`${what}\` 뒤에 \`{\`가 없습니다`,
      help: "내용을 `{`와 `}`로 둘러싸세요",
    }),
    en: ({ what }) => ({
      title: `there is no \`{\` behind \`${what}\``,
      help: "put its content between `{` and `}`",
    }),
  },
});
