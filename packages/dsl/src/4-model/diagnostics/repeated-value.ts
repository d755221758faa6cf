import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A `one of` type that lists a value twice. */
export const repeatedValue = defineDiagnostic<{
  readonly value: string;
}>({
  code: "repeated-value",
  severity: "error",
  wording: {
    ko: ({ value }) => ({
      title: `값 \`${value}\`${particle(value, "이/가")} 두 번 있습니다`,
      help: "하나를 지우세요",
    }),
    en: ({ value }) => ({
      title: `the value \`${value}\` is listed twice`,
      help: "remove one of them",
    }),
  },
});
