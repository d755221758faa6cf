import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A number where a duration belongs. */
export const missingUnit = defineDiagnostic({
  code: "missing-unit",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`에 시간의 단위가 없습니다`,
      help: `\`d\`(일), \`h\`(시간), \`m\`(분), \`s\`(초)를 붙이세요 (예: \`${Number.parseInt(written, 10)}m\`)`,
    }),
    en: ({ written }) => ({
      title: `\`${written}\` has no unit of time`,
      help: `add \`d\`, \`h\`, \`m\` or \`s\`, as in \`${Number.parseInt(written, 10)}m\``,
    }),
  },
});
