import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** An error that is to be silenced. */
export const silencedError = defineDiagnostic<{ readonly code: string }>({
  code: "silenced-error",
  severity: "warning",
  wording: {
    ko: ({ code }) => ({
      title: `\`${code}\`${particle(code, "은/는")} 오류라서 끌 수 없습니다`,
      help: "오류를 고치고 이 주석을 지우세요",
    }),
    en: ({ code }) => ({
      title: `\`${code}\` is an error and cannot be silenced`,
      help: "mend the error, and remove this comment",
    }),
  },
});
