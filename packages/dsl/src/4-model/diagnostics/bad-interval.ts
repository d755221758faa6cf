import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** An `every` without a duration to wait. */
export const badInterval = defineDiagnostic<Record<never, never>>({
  code: "bad-interval",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`every` 뒤에는 0보다 긴 시간이 있어야 합니다",
      help: "예: `every 5m`, `every 1h30m`",
    }),
    en: () => ({
      title: "`every` needs a duration above zero",
      help: "for example `every 5m`, `every 1h30m`",
    }),
  },
});
