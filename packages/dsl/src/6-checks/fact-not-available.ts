import { type EventName, events, eventsOf } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";

/** A condition that asks for a fact at an event where it has no meaning. */
export const factNotAvailable = defineDiagnostic<{
  readonly name: string;
  readonly event: EventName;
  readonly available: readonly EventName[];
}>({
  code: "fact-not-available",
  severity: "error",
  wording: {
    ko: ({ name, event, available }) => ({
      title: `\`${event}\`에서는 \`${name}\`${particle(name, "을/를")} 알 수 없습니다`,
      help: `알 수 있는 때: ${available.map((one) => `\`on ${one}\` (${events[one].doc.ko})`).join(", ")}`,
    }),
    en: ({ name, event, available }) => ({
      title: `\`${name}\` is not known at \`${event}\``,
      help: `it is known at ${available.map((one) => `\`on ${one}\``).join(", ")}`,
    }),
  },
});

/** Compares the event of each rule with the events of the facts that its conditions ask for. */
export function checkFactNotAvailable(model: Model) {
  return [...model.events.values()].flat().flatMap(({ event, rules }) =>
    rules.flatMap(({ reads }) =>
      reads.flatMap(({ name, fact, span }) => {
        const available = fact === null ? null : eventsOf(fact);
        if (available === null || available.includes(event)) return [];
        return [factNotAvailable(span, { name, event, available })];
      }),
    ),
  );
}
