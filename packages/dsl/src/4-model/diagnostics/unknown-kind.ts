import { kindNames } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** A `like` of a kind that does not exist. */
export const unknownKind = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-kind",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 메시지 종류입니다`,
      help: didYouMean.ko(nearest, `종류: ${kindNames.join(", ")}`),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no kind of message named \`${name}\``,
      help: didYouMean.en(nearest, `the kinds are ${kindNames.join(", ")}`),
    }),
  },
});
