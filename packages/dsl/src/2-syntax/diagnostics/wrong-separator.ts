import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** Something other than `;` between two actions. */
export const wrongSeparator = defineDiagnostic({
  code: "wrong-separator",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `동작과 동작 사이에는 \`${written}\` 대신 \`;\`을 씁니다`,
      help: "`;`으로 바꾸세요 (예: `send offHours; close`)",
    }),
    en: ({ written }) => ({
      title: `actions are separated by \`;\`, not by \`${written}\``,
      help: "write `;`, as in `send offHours; close`",
    }),
  },
});
