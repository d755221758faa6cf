import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A warning that is to be silenced for no reason. */
export const silenceWithoutReason = defineDiagnostic<{ readonly code: string }>({
  code: "silence-without-reason",
  severity: "warning",
  wording: {
    ko: ({ code }) => ({
      title: `\`${code}\`${particle(code, "을/를")} 끄는 이유가 없습니다`,
      help: "끝에 `because 이유`를 쓰세요. 이유가 있어야 경고가 꺼집니다",
    }),
    en: ({ code }) => ({
      title: `there is no reason for silencing \`${code}\``,
      help: "add `because` and the reason; without it the warning stays",
    }),
  },
});
