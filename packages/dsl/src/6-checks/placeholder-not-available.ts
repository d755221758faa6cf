import { eventsOf, type Installation } from "@annae/vocabulary";
import type { FactUse, Model, ModelMessage } from "../4-model/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { writtenText } from "../diagnostics/written-text.ts";
import { placeholderNotAvailable } from "./diagnostics.ts";
import { eachSend } from "./placements/each-send.ts";
import { shownTexts } from "./placements/placements.ts";

/** Compares each event that can send a message with the events of the facts in its texts. */
export function checkPlaceholderNotAvailable(model: Model, installation: Installation) {
  const limited = new Map<string, readonly FactUse[]>();
  const found: Diagnostic[] = [];
  eachSend(model, ({ event, message, span }) => {
    const declared = model.messages.get(message);
    if (declared === undefined) return;
    const uses = limited.get(message) ?? limitedUses(declared, installation);
    limited.set(message, uses);
    for (const { fact, span: place } of uses) {
      const available = fact === null ? [] : (eventsOf(fact) ?? []);
      if (available.includes(event)) continue;
      const details = { message, placeholder: writtenText(place), place, event };
      const elsewhere = available.map((one) => `\`on ${one}\``);
      found.push(placeholderNotAvailable(span, { ...details, available: elsewhere }));
    }
  });
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
