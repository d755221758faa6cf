import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** What begins with a digit and is no value. */
export const badNumber = defineDiagnostic({
  code: "bad-number",
  severity: "error",
  wording: {
    ko: ({ written }: { readonly written: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 숫자로 읽을 수 없습니다`,
      help: "숫자는 `3`이나 `1.5`처럼 단위 없이 씁니다. 이름은 숫자로 시작할 수 없습니다",
    }),
    en: ({ written }) => ({
      title: `\`${written}\` is not a number`,
      help: "numbers are written without a unit, as in `3` or `1.5`; names cannot begin with a digit",
    }),
  },
});
