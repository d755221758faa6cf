import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** An `override`, `remove`, `before` or `after` of something that is not there. */
export const nothingToOverride = defineDiagnostic<{
  readonly name: string;
  readonly nearest: string | undefined;
}>({
  code: "nothing-to-override",
  severity: "error",
  wording: {
    ko: ({ name, nearest }) => ({
      title: `바꿀 \`${name}\`${particle(name, "이/가")} 없습니다`,
      help: didYouMean.ko(nearest, "바탕 정책이나 불러온 파일에 있는 이름이어야 합니다"),
    }),
    en: ({ name, nearest }) => ({
      title: `there is no \`${name}\` to change`,
      help: didYouMean.en(
        nearest,
        "it must be in the policy this one extends, or in an imported file",
      ),
    }),
  },
});
