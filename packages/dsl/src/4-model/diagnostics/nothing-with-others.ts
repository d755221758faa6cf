import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `nothing` next to a message or an effect. */
export const nothingWithOthers = defineDiagnostic({
  code: "nothing-with-others",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`nothing`은 메시지나 효과와 함께 기대할 수 없습니다",
      help: "`nothing`을 지우거나, 나머지를 지우세요",
    }),
    en: () => ({
      title: "`nothing` cannot be expected along with messages or effects",
      help: "remove `nothing`, or remove the others",
    }),
  },
});
