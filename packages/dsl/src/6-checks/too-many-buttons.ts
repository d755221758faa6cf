import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { brokenLimits, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { tooManyButtons } from "./placements/diagnostics.ts";
import { placements } from "./placements/placements.ts";

/** Counts the buttons of each content against the limits of every place it is shown in. */
export function checkTooManyButtons(model: Model, installation: Installation) {
  const broken = brokenLimits(placements(model, installation), ({ content, maxButtons }) =>
    content.buttons.length > maxButtons ? [{ thing: content.buttons, limit: maxButtons }] : [],
  );
  return [...broken].flatMap(([buttons, limits]) => {
    const firstOver = buttons[smallestLimit(limits)];
    if (firstOver === undefined) return [];
    const words = { ko: (max: number) => `최대 ${max}개`, en: (max: number) => `at most ${max}` };
    const details = { count: buttons.length, limits: limitWords(limits, words) };
    return [tooManyButtons(firstOver.node.span, details)];
  });
}
