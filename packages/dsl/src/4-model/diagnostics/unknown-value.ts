import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";
import { valueWords } from "../../diagnostics/type-words.ts";

/** A word next to a one-of fact that is none of its values. */
export const unknownValue = defineDiagnostic<{
  readonly value: string;
  readonly fact: string;
  readonly values: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-value",
  severity: "error",
  wording: {
    ko: ({ value, fact, values, nearest }) => ({
      title: `\`${value}\`${particle(value, "은/는")} \`${fact}\`의 값이 아닙니다`,
      help: didYouMean.ko(nearest, `가능한 값: ${valueWords(values)}`),
    }),
    en: ({ value, fact, values, nearest }) => ({
      title: `\`${value}\` is not a value of \`${fact}\``,
      help: didYouMean.en(nearest, `it can be ${valueWords(values)}`),
    }),
  },
});
