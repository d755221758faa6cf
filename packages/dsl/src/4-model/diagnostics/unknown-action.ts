import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** An action that does not exist. */
export const unknownAction = defineDiagnostic<{
  readonly name: string;
  /** The word is the name of a message. */
  readonly isMessage: boolean;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-action",
  severity: "error",
  wording: {
    ko: ({ name, isMessage, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 동작입니다`,
      help: isMessage
        ? `메시지를 보내려면 \`send ${name}\``
        : didYouMean.ko(nearest, `쓸 수 있는 동작: ${known.join(", ")}`),
    }),
    en: ({ name, isMessage, known, nearest }) => ({
      title: `there is no action named \`${name}\``,
      help: isMessage
        ? `to send the message write \`send ${name}\``
        : didYouMean.en(nearest, `the actions are ${known.join(", ")}`),
    }),
  },
});
