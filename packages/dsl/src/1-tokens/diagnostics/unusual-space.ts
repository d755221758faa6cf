import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A space that only looks like one. */
export const unusualSpace = defineDiagnostic({
  code: "unusual-space",
  severity: "error",
  wording: {
    ko: ({ codes }: { readonly codes: string }) => ({
      title: `여기에 보통 빈칸이 아닌 특수한 빈칸이 있습니다 (${codes})`,
      help: "보통 빈칸으로 바꾸세요",
    }),
    en: ({ codes }) => ({
      title: `this is a special kind of space (${codes})`,
      help: "write an ordinary space",
    }),
  },
});
