import type { Policy } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";

/** Facts that change when other conversations come and go. */
const loadFacts: ReadonlySet<string> = new Set(["openConsultations", "waitingAhead"]);

/** Facts for which has to be known what there is to do for the tenant at the moment. */
const deskFacts: ReadonlySet<string> = new Set([...loadFacts, "counselorAvailable", "mealTime"]);

/** Whether rules for ticks ask for what changes by other conversations: then those move their wake-ups. */
export function ticksAskLoad({ events }: Policy): boolean {
  return events.tick?.reads.some((name) => loadFacts.has(name)) ?? false;
}

/** Whether rules for the event ask how much there is to do for the tenant. */
export function asksDesk({ events }: Policy, event: EventName): boolean {
  return events[event]?.reads.some((name) => deskFacts.has(name)) ?? false;
}
