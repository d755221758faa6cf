import { eventsOf, type Installation } from "@annae/vocabulary";
import type { FactUse, Model, ModelMessage } from "../4-model/model.ts";
import { writtenText } from "../diagnostics/written-text.ts";
import { placeholderNotAvailable } from "./diagnostics.ts";
import { eachSend } from "./placements/each-send.ts";
import { shownTexts } from "./placements/placements.ts";

/** Compares each event that can send a message with the events of the facts in its texts. */
export function checkPlaceholderNotAvailable(model: Model, installation: Installation) {
  const limited = new Map<string, readonly FactUse[]>();
  return [...eachSend(model)].flatMap(({ event, message, span }) => {
    const declared = model.messages.get(message);
    if (declared === undefined) return [];
    const uses = limited.get(message) ?? limitedUses(declared, installation);
    limited.set(message, uses);
    return uses.flatMap(({ fact, span: place }) => {
      const available = fact === null ? [] : (eventsOf(fact) ?? []);
      const placeholder = writtenText(place);
      if (available.includes(event)) return [];
      const details = { message, placeholder, place, event };
      const elsewhere = available.map((one) => `\`on ${one}\``);
      return [placeholderNotAvailable(span, { ...details, available: elsewhere })];
    });
  });
}

/** Facts that have a value at some events only, each once. */
function limitedUses(message: ModelMessage, installation: Installation): readonly FactUse[] {
  const uses = [
    ...message.openingUses,
    ...[...shownTexts(message, installation)].flatMap((text) => text.uses),
  ];
  const byName = new Map(uses.map((use) => [use.name, use]));
  return [...byName.values()].filter(({ fact }) => fact !== null && eventsOf(fact) !== null);
}
