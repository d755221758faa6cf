import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A `// annae:` comment that says nothing known. */
export const malformedSilence = defineDiagnostic<Record<never, never>>({
  code: "malformed-silence",
  severity: "warning",
  wording: {
    ko: () => ({
      title: "`// annae:` 뒤의 말을 알 수 없습니다",
      help: "경고를 끄려면 `// annae: allow 코드 because 이유`라고 쓰세요",
    }),
    en: () => ({
      title: "what follows `// annae:` means nothing",
      help: "to silence a warning write `// annae: allow code because reason`",
    }),
  },
});
