import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** A wording of a platform message that no channel has. */
export const unknownSystemCode = defineDiagnostic<{
  readonly name: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-system-code",
  severity: "error",
  wording: {
    ko: ({ name, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 시스템 메시지입니다`,
      help: didYouMean.ko(nearest, `시스템 메시지: ${known.join(", ")}`),
    }),
    en: ({ name, known, nearest }) => ({
      title: `there is no platform message named \`${name}\``,
      help: didYouMean.en(nearest, `the platform messages are ${known.join(", ")}`),
    }),
  },
});
