import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** Brackets around a name that nothing can fill. */
export const unknownPlaceholder = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-placeholder",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`[${name}]\`에 채울 값이 없습니다`,
      help: didYouMean.ko(
        nearest && `[${nearest}]`,
        `글자 그대로 보이려면 \`\\[${name}]\`처럼 쓰세요`,
      ),
    }),
    en: ({ name, nearest }) => ({
      title: `nothing can fill in \`[${name}]\``,
      help: didYouMean.en(
        nearest && `[${nearest}]`,
        `to show the brackets themselves write \`\\[${name}]\``,
      ),
    }),
  },
});
