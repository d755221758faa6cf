import type { WrittenPolicy } from "./check.ts";
import { linkButtonsOnly } from "./placements/diagnostics.ts";
import { shownContents } from "./placements/shown-contents.ts";

/** Finds keyword buttons in messages of kinds that take links only. */
export function checkLinkButtonsOnly({ model, installation }: WrittenPolicy) {
  return [...model.messages.values()].flatMap((message) => {
    if (message.kindDefinition.linkButtonsOnly !== true) return [];
    const buttons = new Set(
      [...shownContents(message, installation)].flatMap((content) => content.buttons),
    );
    const kind = message.kindDefinition.doc;
    return [...buttons]
      .filter(({ button }) => "keyword" in button)
      .map(({ button, node }) => linkButtonsOnly(node.span, { kind, label: button.label }));
  });
}
