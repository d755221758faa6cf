import type { WrittenPolicy } from "./check.ts";
import { brokenLimits, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { tooManyButtons } from "./placements/diagnostics.ts";

/** Counts the buttons of each content against the limits of every place it is shown in. */
export function checkTooManyButtons({ placements }: WrittenPolicy) {
  const broken = brokenLimits(placements, ({ content, maxButtons }) =>
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
