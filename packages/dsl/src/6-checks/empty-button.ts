import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { emptyButton } from "./placements/diagnostics.ts";
import { shownButtons } from "./placements/placements.ts";

/** Finds buttons whose label is blank. */
export function checkEmptyButton(model: Model, installation: Installation) {
  return [...shownButtons(model, installation)]
    .filter(({ button }) => button.label.trim() === "")
    .map(({ node }) => emptyButton(node.label.span, {}));
}
