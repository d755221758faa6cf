import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** A comment that silences a warning which is not there. */
export const idleSilence = defineDiagnostic<{
  readonly code: string;
  readonly nearest: string | undefined;
}>({
  code: "idle-silence",
  severity: "warning",
  wording: {
    ko: ({ code, nearest }) => ({
      title: `여기에는 끌 \`${code}\` 경고가 없습니다`,
      help: didYouMean.ko(nearest, "이 주석을 지우세요"),
    }),
    en: ({ code, nearest }) => ({
      title: `there is no \`${code}\` here to silence`,
      help: didYouMean.en(nearest, "remove this comment"),
    }),
  },
});
