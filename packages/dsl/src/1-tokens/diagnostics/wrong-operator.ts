import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A symbol of other languages or keyboards. */
export const wrongOperator = defineDiagnostic({
  code: "wrong-operator",
  severity: "error",
  wording: {
    ko: ({ written, right }: { readonly written: string; readonly right: string }) => ({
      title: `\`${written}\` 대신 \`${right}\`${particle(right, "을/를")} 씁니다`,
      help: `\`${right}\`${particle(right, "으로/로")} 바꾸세요`,
    }),
    en: ({ written, right }) => ({
      title: `\`${written}\` is written \`${right}\` here`,
      help: `write \`${right}\``,
    }),
  },
});
