import type { WrittenPolicy } from "./check.ts";
import { emptyButton } from "./placements/diagnostics.ts";
import { buttonsIn } from "./placements/placements.ts";

/** Finds buttons whose label is blank. */
export function checkEmptyButton({ placements }: WrittenPolicy) {
  return [...buttonsIn(placements)]
    .filter(({ button }) => button.label.trim() === "")
    .map(({ node }) => emptyButton(node.label.span, {}));
}
