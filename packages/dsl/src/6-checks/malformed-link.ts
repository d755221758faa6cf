import { isLink } from "../4-model/texts/link-scheme.ts";
import type { WrittenPolicy } from "./check.ts";
import { malformedLink } from "./placements/diagnostics.ts";
import { buttonsIn } from "./placements/placements.ts";

/** Finds buttons whose link cannot be read as an address. */
export function checkMalformedLink({ placements }: WrittenPolicy) {
  return [...buttonsIn(placements)].flatMap(({ button, node }) =>
    "url" in button && !isLink(button.url)
      ? [malformedLink((node.url ?? node).span, { url: button.url })]
      : [],
  );
}
