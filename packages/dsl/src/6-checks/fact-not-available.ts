import type { Diagnostic } from "@annae/syntax/diagnostics";
import { type Doc, type EventName, events, eventsOf } from "@annae/vocabulary";
import type { WrittenPolicy } from "./check.ts";
import { factNotAvailable } from "./diagnostics.ts";

/** Compares the event of each rule with the events of the facts that its conditions ask for. */
export function checkFactNotAvailable({ blocks }: WrittenPolicy) {
  const found: Diagnostic[] = [];
  for (const { event, rules } of blocks) {
    for (const { limited } of rules) {
      for (const { name, fact, span } of limited) {
        const available = fact === null ? null : eventsOf(fact);
        if (available === null || available.includes(event)) continue;
        found.push(factNotAvailable(span, { name, event, available: eventWords(available) }));
      }
    }
  }
  return found;
}

function eventWords(names: readonly EventName[]): Doc {
  return {
    ko: names.map((one) => `\`on ${one}\` (${events[one].doc.ko})`).join(", "),
    en: names.map((one) => `\`on ${one}\``).join(", "),
  };
}
