import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** Parentheses or `else`s beyond what the compiler follows. */
export const tooDeeplyNested = defineDiagnostic({
  code: "too-deeply-nested",
  severity: "error",
  wording: {
    ko: ({ limit }: { readonly limit: number }) => ({
      title: `너무 깊이 겹쳐 있습니다 (${limit}단계까지 쓸 수 있습니다)`,
      help: "규칙을 여러 개로 나누세요",
    }),
    en: ({ limit }) => ({
      title: `this is nested too deeply: ${limit} levels are the limit`,
      help: "split it into several rules",
    }),
  },
});
