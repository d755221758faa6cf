import type { Facts } from "@annae/ir";
import type { DifferenceClass } from "@annae/logic";
import type { Answer } from "@annae/runtime";
import type { Doc, EventName } from "@annae/vocabulary";

/** What one event led to. */
export type HandledEvent = Pick<Answer, "event" | "deliveries" | "effects" | "room" | "alert">;

/** An event as both versions handled it, and what their rules were told. */
export interface PlayedPair {
  readonly before: HandledEvent | undefined;
  readonly after: HandledEvent | undefined;
  readonly facts: Facts;
}

/** How a recorded conversation changes: in what messages say alone, or in what happens, first in a case of the class. */
export interface TrafficChange {
  readonly wordsOnly: boolean;
  readonly found: DifferenceClass | null;
}

/** A line that is no recorded conversation or decision. */
export interface BrokenLine {
  readonly line: number;
  readonly reason: Doc;
}

/** How a conversation that was as `known` before these events changes with the first of them that is not the same in all that people see; null: none. */
export function changeIn(
  pairs: Iterable<PlayedPair>,
  classOf: (event: EventName, facts: Facts) => DifferenceClass | null,
  known: TrafficChange | null,
): TrafficChange | null {
  if (known?.wordsOnly === false) return known;
  let words = known;
  for (const { before, after, facts } of pairs) {
    if (JSON.stringify(done(before)) !== JSON.stringify(done(after))) {
      return { wordsOnly: false, found: before ? classOf(before.event, facts) : null };
    }
    if (words === null && JSON.stringify(seen(before)) !== JSON.stringify(seen(after))) {
      words = { wordsOnly: true, found: null };
    }
  }
  return words;
}

/** What happens, whatever it says. */
function done(outcome: HandledEvent | undefined) {
  return (
    outcome && [
      outcome.event,
      outcome.deliveries.map(({ message, system, customer, counselor }) => [
        ...[message, system, customer?.speaker, counselor?.speaker, counselor?.system],
      ]),
      ...[outcome.effects, outcome.room, outcome.alert],
    ]
  );
}

function seen(outcome: HandledEvent | undefined) {
  return outcome?.deliveries.map(({ customer, counselor }) => [customer, counselor]);
}
