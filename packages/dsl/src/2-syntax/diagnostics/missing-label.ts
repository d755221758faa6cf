import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A rule that needs a label and has none. */
export const missingLabel = defineDiagnostic({
  code: "missing-label",
  severity: "error",
  wording: {
    ko: ({ change }: { readonly change: string }) => ({
      title: `\`${change}\` 뒤의 새 규칙에 이름이 없습니다`,
      help: `이름과 \`:\`을 붙이세요: \`${change} … 새이름: when … then …\``,
    }),
    en: ({ change }) => ({
      title: `the rule behind \`${change}\` has no label`,
      help: `give it one: \`${change} … newLabel: when … then …\``,
    }),
  },
});
