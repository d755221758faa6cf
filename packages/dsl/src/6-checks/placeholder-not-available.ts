import { writtenText } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { eventsOf, type Installation } from "@annae/vocabulary";
import type { FactUse, ModelMessage } from "../4-model/model.ts";
import type { WrittenPolicy } from "./check.ts";
import { placeholderNotAvailable } from "./diagnostics.ts";
import { eachSend } from "./placements/each-send.ts";
import { shownTexts } from "./placements/shown-contents.ts";

/** Compares each event that can send a message with the events of the facts in its texts. */
export function checkPlaceholderNotAvailable({ model, installation }: WrittenPolicy) {
  const limited = new Map(
    [...model.messages]
      .map(([name, message]) => [name, limitedUses(message, installation)] as const)
      .filter(([, uses]) => uses.length > 0),
  );
  const found: Diagnostic[] = [];
  if (limited.size === 0) return found;
  for (const { event, message, span } of eachSend(model)) {
    for (const { fact, span: place } of limited.get(message) ?? []) {
      const available = fact === null ? [] : (eventsOf(fact) ?? []);
      if (available.includes(event)) continue;
      const details = { message, placeholder: writtenText(place), place, event };
      const elsewhere = available.map((one) => `\`on ${one}\``);
      found.push(placeholderNotAvailable(span, { ...details, available: elsewhere }));
    }
  }
  return found;
}

/** Facts that have a value at some events only, each once. */
function limitedUses(message: ModelMessage, installation: Installation): readonly FactUse[] {
  const uses = [
    ...message.openingUses,
    ...message.cases.flatMap(({ reads }) => reads),
    ...[...shownTexts(message, installation)].flatMap((text) => text.uses),
  ];
  const byName = new Map(uses.map((use) => [use.name, use]));
  return [...byName.values()].filter(({ fact }) => fact !== null && eventsOf(fact) !== null);
}
