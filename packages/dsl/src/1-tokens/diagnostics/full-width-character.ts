import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A full-width character where its plain twin is meant. */
export const fullWidthCharacter = defineDiagnostic({
  code: "full-width-character",
  severity: "error",
  wording: {
    ko: ({ written, plain }: { readonly written: string; readonly plain: string }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 전각 문자입니다`,
      help: `반각 문자 \`${plain}\`${particle(plain, "으로/로")} 바꾸세요`,
    }),
    en: ({ written, plain }) => ({
      title: `\`${written}\` is a full-width character`,
      help: `write the plain \`${plain}\``,
    }),
  },
});
