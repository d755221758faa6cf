import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** A button with a longer label than a channel shows. */
export const buttonLabelTooLong = defineDiagnostic<{
  readonly length: number;
  readonly limits: readonly BrokenLimit<number>[];
}>({
  code: "button-label-too-long",
  severity: "error",
  wording: {
    ko: ({ length, limits }) => ({
      title: `버튼 이름이 ${length}자로 너무 깁니다 (${limitList(limits, "ko", (max) => `${max}자까지`)})`,
      help: "짧은 이름을 쓰세요",
    }),
    en: ({ length, limits }) => ({
      title: `the button's label of ${length} characters is too long (${limitList(limits, "en", (max) => `at most ${max}`)})`,
      help: "use a shorter label",
    }),
  },
});

/** Compares each button's label with the limits of the channels that show it. */
export function checkButtonLabelTooLong(model: Model, vocabulary: Vocabulary) {
  const broken = brokenLimits(placements(model, vocabulary), ({ content, maxLabel }) =>
    content.buttons
      .filter(({ button }) => button.label.length > maxLabel)
      .map((thing) => ({ thing, limit: maxLabel })),
  );
  return [...broken].map(([{ button, node }, limits]) =>
    buttonLabelTooLong(node.label.span, { length: button.label.length, limits }),
  );
}
