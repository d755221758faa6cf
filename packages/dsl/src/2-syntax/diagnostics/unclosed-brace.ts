import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `{` without its `}`. */
export const unclosedBrace = defineDiagnostic({
  code: "unclosed-brace",
  severity: "error",
  wording: {
    ko: ({ what }: { readonly what: string }) => ({
      title: `\`${what}\`의 \`{\`를 닫는 \`}\`가 없습니다`,
      help: "끝나는 곳에 `}`를 넣으세요",
    }),
    en: ({ what }) => ({
      title: `the \`{\` of \`${what}\` is never closed`,
      help: "put a `}` where it ends",
    }),
  },
});
