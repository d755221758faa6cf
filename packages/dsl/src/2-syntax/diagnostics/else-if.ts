import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `if x` in front of an action, as in `else if x close` or `elseif x close`. */
export const elseIf = defineDiagnostic({
  code: "else-if",
  severity: "error",
  wording: {
    ko: ({ condition }: { readonly condition: string }) => ({
      title: `\`${condition}\`의 자리는 동작 뒤입니다`,
      help: `조건을 동작 뒤로 옮기세요: \`… else 동작 ${condition}\``,
    }),
    en: ({ condition }) => ({
      title: `\`${condition}\` belongs behind the action`,
      help: `move it behind its action: \`… else action ${condition}\``,
    }),
  },
});
