import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { literalLength } from "../4-model/texts/template.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** A text with more characters than a channel or its kind allows. */
export const textTooLong = defineDiagnostic<{
  readonly length: number;
  readonly limits: readonly BrokenLimit<number>[];
}>({
  code: "text-too-long",
  severity: "error",
  wording: {
    ko: ({ length, limits }) => ({
      title: `글이 ${length}자로 너무 깁니다 (${limitList(limits, "ko", (max) => `${max}자까지`)})`,
      help: `${length - smallest(limits)}자를 줄이거나, 그 채널만의 글을 \`on 채널 { text "…" }\`로 쓰세요`,
    }),
    en: ({ length, limits }) => ({
      title: `the text of ${length} characters is too long (${limitList(limits, "en", (max) => `at most ${max}`)})`,
      help: `shorten it by ${length - smallest(limits)}, or give the channel its own: \`on channel { text "…" }\``,
    }),
  },
});

/** Compares each text, a kind's opening included, with the limits of every place it is shown in. */
export function checkTextTooLong(model: Model, vocabulary: Vocabulary) {
  const broken = brokenLimits(placements(model, vocabulary), ({ content, opening, maxText }) => {
    if (content.text === null) return [];
    const length = literalLength(content.text.template) + opening;
    return length > maxText ? [{ thing: content.text, limit: { length, max: maxText } }] : [];
  });
  return [...broken].map(([text, limits]) =>
    textTooLong(text.span, {
      length: Math.max(...limits.map(({ limit }) => limit.length)),
      limits: limits.map(({ holder, limit }) => ({ holder, limit: limit.max })),
    }),
  );
}

function smallest(limits: readonly BrokenLimit<number>[]): number {
  return Math.min(...limits.map(({ limit }) => limit));
}
