import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** A variant for a channel that is not installed. */
export const unknownChannel = defineDiagnostic<{
  readonly name: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-channel",
  severity: "error",
  wording: {
    ko: ({ name, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 채널입니다`,
      help: didYouMean.ko(nearest, `채널: ${known.join(", ")}`),
    }),
    en: ({ name, known, nearest }) => ({
      title: `there is no channel named \`${name}\``,
      help: didYouMean.en(nearest, `the channels are ${known.join(", ")}`),
    }),
  },
});
