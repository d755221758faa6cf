import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A label without its `:`. */
export const missingColon = defineDiagnostic({
  code: "missing-colon",
  severity: "error",
  wording: {
    ko: ({ label }: { readonly label: string }) => ({
      title: `규칙의 이름 \`${label}\` 뒤에 \`:\`이 없습니다`,
      help: `\`:\`을 붙이세요: \`${label}: …\``,
    }),
    en: ({ label }) => ({
      title: `the label \`${label}\` has no \`:\` behind it`,
      help: `add a \`:\`, as in \`${label}: …\``,
    }),
  },
});
