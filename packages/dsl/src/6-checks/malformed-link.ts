import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { isLink } from "../4-model/texts/link-scheme.ts";
import { malformedLink } from "./placements/diagnostics.ts";
import { shownButtons } from "./placements/placements.ts";

/** Finds buttons whose link cannot be read as an address. */
export function checkMalformedLink(model: Model, installation: Installation) {
  return [...shownButtons(model, installation)].flatMap(({ button, node }) =>
    "url" in button && !isLink(button.url)
      ? [malformedLink((node.url ?? node).span, { url: button.url })]
      : [],
  );
}
