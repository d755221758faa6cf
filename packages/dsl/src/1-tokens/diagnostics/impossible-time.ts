import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A time of day that does not exist. */
export const impossibleTime = defineDiagnostic({
  code: "impossible-time",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 없는 시각입니다`,
      help: "시각은 `00:00`부터 `23:59`까지 두 자리씩 씁니다 (예: `09:30`)",
    }),
    en: ({ written }) => ({
      title: `there is no time \`${written}\``,
      help: "times go from `00:00` to `23:59`, two digits each, as in `09:30`",
    }),
  },
});
