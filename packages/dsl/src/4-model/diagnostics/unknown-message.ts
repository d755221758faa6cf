import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** A `send` of something that is neither a message nor a platform message. */
export const unknownMessage = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-message",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 메시지입니다`,
      help: didYouMean.ko(nearest, `\`message ${name} { text "…" }\`로 선언하세요`),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no message named \`${name}\``,
      help: didYouMean.en(nearest, `declare it: \`message ${name} { text "…" }\``),
    }),
  },
});
