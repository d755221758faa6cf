import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** More buttons than a channel or the message's kind allows. */
export const tooManyButtons = defineDiagnostic<{
  readonly count: number;
  readonly limits: readonly BrokenLimit<number>[];
}>({
  code: "too-many-buttons",
  severity: "error",
  wording: {
    ko: ({ count, limits }) => ({
      title: `버튼 ${count}개는 너무 많습니다 (${limitList(limits, "ko", (max) => `${max}개까지`)})`,
      help: "여기서부터 지우거나, 그 채널만의 버튼을 `on 채널 { button … }`으로 쓰세요",
    }),
    en: ({ count, limits }) => ({
      title: `${count} buttons are too many (${limitList(limits, "en", (max) => `at most ${max}`)})`,
      help: "remove this one and those after it, or give the channel its own: `on channel { button … }`",
    }),
  },
});

/** Counts the buttons of each content against the limits of every place it is shown in. */
export function checkTooManyButtons(model: Model, vocabulary: Vocabulary) {
  const broken = brokenLimits(placements(model, vocabulary), ({ content, maxButtons }) =>
    content.buttons.length > maxButtons ? [{ thing: content.buttons, limit: maxButtons }] : [],
  );
  return [...broken].flatMap(([buttons, limits]) => {
    const firstOver = buttons[Math.min(...limits.map(({ limit }) => limit))];
    return firstOver === undefined
      ? []
      : [tooManyButtons(firstOver.node.span, { count: buttons.length, limits })];
  });
}
