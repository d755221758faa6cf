import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A policy to extend that is not there. */
export const unknownPolicy = defineDiagnostic<{
  readonly name: string;
}>({
  code: "unknown-policy",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 정책입니다`,
      help: `이 파일 가까이에 \`${name}.rules\` 파일이 있어야 합니다`,
    }),
    en: ({ name }) => ({
      title: `there is no policy named \`${name}\``,
      help: `a file \`${name}.rules\` must be near this one`,
    }),
  },
});
