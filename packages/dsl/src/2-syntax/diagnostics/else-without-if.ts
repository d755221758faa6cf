import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `else` behind an action that has no `if`. */
export const elseWithoutIf = defineDiagnostic<object>({
  code: "else-without-if",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`else`의 앞 동작에 `if` 조건이 없습니다",
      help: "앞 동작에 `if 조건`을 붙이거나 (예: `queue if acceptAfterHours else close`), `else` 대신 `;`을 쓰세요",
    }),
    en: () => ({
      title: "`else` follows an action without an `if`",
      help: "give that action an `if`, as in `queue if acceptAfterHours else close`, or write `;` instead of `else`",
    }),
  },
});
