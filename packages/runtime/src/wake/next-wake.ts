import { type ConversationEvent, isRunning, type Moment } from "@annae/vocabulary";
import { takeTurn } from "../decide/take-turn.ts";
import { createWorld } from "../engine/create-world.ts";
import { type Room, surroundingsOf } from "../engine/room.ts";
import type { Staff } from "../engine/surroundings.ts";
import { createFactReader } from "../scene/fact-reader.ts";
import { type Instant, nextChange } from "./next-change.ts";
import type { TickQuestions } from "./tick-questions.ts";

/** What lies farther ahead is not told. */
const farAway = 400 * 86_400_000;

/**
 * The earliest moment after `at` at which a tick would lead to something, a message or an effect, if nothing happened but
 * time; null: not within 400 days. A host that wakes the conversation then needs no other ticks.
 */
export function nextWake(
  room: Room,
  staff: Staff,
  { at, questions }: { readonly at: Moment; readonly questions: TickQuestions | null },
): Moment | null {
  if (questions === null || !isRunning(room.record.conversation.room)) return null;
  let next: Moment | null = at + 1;
  while (next !== null && next - at <= farAway) {
    const instant = instantAt(room, staff, next);
    if (leadsSomewhere(room, instant)) return next;
    next = nextChange(questions, instant);
  }
  return null;
}

function instantAt({ station, record, caller }: Room, staff: Staff, at: Moment): Instant {
  const tick: ConversationEvent = { id: "", at, type: "tick" };
  const surroundings = surroundingsOf({ caller }, staff);
  const world = createWorld(station, record.conversation, tick, surroundings);
  return { world, reader: createFactReader({ ...station, world }), calendar: station.calendar };
}

function leadsSomewhere({ station }: Room, { world }: Instant): boolean {
  const { deliveries, effects } = takeTurn({ ...station, world, address: "", arriving: false });
  return deliveries.length + effects.length > 0;
}
