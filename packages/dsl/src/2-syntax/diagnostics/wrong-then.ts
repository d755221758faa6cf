import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A symbol where `then` belongs. */
export const wrongThen = defineDiagnostic({
  code: "wrong-then",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `조건 뒤에는 \`${written}\` 대신 \`then\`을 씁니다`,
      help: "`then`으로 바꾸세요",
    }),
    en: ({ written }) => ({
      title: `a condition is followed by \`then\`, not by \`${written}\``,
      help: "write `then`",
    }),
  },
});
