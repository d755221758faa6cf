import { type Doc, type EventName, events, eventsOf } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { factNotAvailable } from "./diagnostics.ts";

/** Compares the event of each rule with the events of the facts that its conditions ask for. */
export function checkFactNotAvailable(model: Model) {
  return [...model.events.values()].flat().flatMap(({ event, rules }) =>
    rules.flatMap(({ reads }) =>
      reads.flatMap(({ name, fact, span }) => {
        const available = fact === null ? null : eventsOf(fact);
        if (available === null || available.includes(event)) return [];
        return [factNotAvailable(span, { name, event, available: eventWords(available) })];
      }),
    ),
  );
}

function eventWords(names: readonly EventName[]): Doc {
  return {
    ko: names.map((one) => `\`on ${one}\` (${events[one].doc.ko})`).join(", "),
    en: names.map((one) => `\`on ${one}\``).join(", "),
  };
}
