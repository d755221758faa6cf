import type { Model } from "../4-model/model.ts";
import type { Beside } from "./check.ts";
import { emptyButton } from "./placements/diagnostics.ts";
import { buttonsIn } from "./placements/placements.ts";

/** Finds buttons whose label is blank. */
export function checkEmptyButton(_model: Model, { placements }: Beside) {
  return [...buttonsIn(placements)]
    .filter(({ button }) => button.label.trim() === "")
    .map(({ node }) => emptyButton(node.label.span, {}));
}
