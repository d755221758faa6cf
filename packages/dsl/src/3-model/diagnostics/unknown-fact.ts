import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../names/suggestion-words.ts";

/** A name in a condition that stands for nothing. */
export const unknownFact = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "unknown-fact",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 사실입니다`,
      help: didYouMean.ko(
        nearest,
        `정책에서 쓰려면 \`setting ${name}: …\`나 \`fact ${name}: …\`로 선언하세요`,
      ),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no fact named \`${name}\``,
      help: didYouMean.en(
        nearest,
        `to use one of your own, declare \`setting ${name}: …\` or \`fact ${name}: …\``,
      ),
    }),
  },
});
