import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { brokenLimits, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { buttonLabelTooLong } from "./placements/diagnostics.ts";
import { placements } from "./placements/placements.ts";

/** Compares each button's label with the limits of the channels that show it. */
export function checkButtonLabelTooLong(model: Model, installation: Installation) {
  const broken = brokenLimits(placements(model, installation), ({ content, maxLabel }) =>
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
