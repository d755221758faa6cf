import type { WrittenPolicy } from "./check.ts";
import { brokenLimits, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { buttonLabelTooLong } from "./placements/diagnostics.ts";

/** Compares each button's label with the limits of the channels that show it. */
export function checkButtonLabelTooLong({ placements }: WrittenPolicy) {
  const broken = brokenLimits(placements, ({ content, maxLabel }) =>
    content.buttons
      .filter(({ button }) => button.label.length > maxLabel)
      .map((thing) => ({ thing, limit: maxLabel })),
  );
  return [...broken].map(([{ button, node }, limits]) =>
    buttonLabelTooLong(node.label.span, {
      length: button.label.length,
      limits: limitWords(limits, { ko: (max) => `최대 ${max}자`, en: (max) => `at most ${max}` }),
      most: smallestLimit(limits),
    }),
  );
}
