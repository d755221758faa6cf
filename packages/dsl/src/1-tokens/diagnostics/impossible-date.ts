import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A date that does not exist. */
export const impossibleDate = defineDiagnostic({
  code: "impossible-date",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 없는 날짜입니다`,
      help: "날짜는 `2026-11-20`처럼 씁니다",
    }),
    en: ({ written }) => ({
      title: `there is no date \`${written}\``,
      help: "dates are written as in `2026-11-20`",
    }),
  },
});
