import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { emptyButton } from "./placements/diagnostics.ts";
import { shownButtons } from "./placements/placements.ts";

/** Finds buttons whose label is blank. */
export function checkEmptyButton(model: Model, vocabulary: Vocabulary) {
  return [...shownButtons(model, vocabulary)]
    .filter(({ button }) => button.label.trim() === "")
    .map(({ node }) => emptyButton(node.label.span, {}));
}
