import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `=` in a condition. */
export const equalsForIs = defineDiagnostic({
  code: "equals-for-is",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `값을 비교할 때는 \`${written}\` 대신 \`is\`를 씁니다`,
      help: "`is`로 바꾸세요 (예: `room is waiting`)",
    }),
    en: ({ written }) => ({
      title: `values are compared with \`is\`, not with \`${written}\``,
      help: "write `is`, as in `room is waiting`",
    }),
  },
});
