import { type ConversationEvent, isRunning, type Moment } from "@annae/vocabulary";
import { takeTurn } from "../decide/take-turn.ts";
import { createWorld } from "../engine/create-world.ts";
import { type Room, surroundingsOf } from "../engine/room.ts";
import type { Staff } from "../engine/surroundings.ts";
import { createFactReader, readFacts } from "../scene/fact-reader.ts";
import { type Instant, nextChange } from "./next-change.ts";
import type { TickQuestions } from "./tick-questions.ts";
import { timelessAnswer } from "./timeless-answer.ts";

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
  let instant = instantAt(room, staff, at + 1);
  if (neverLeads(questions, instant)) return null;
  while (instant.world.at - at <= farAway) {
    if (leadsSomewhere(room, instant)) return instant.world.at;
    const next = nextChange(questions, instant);
    if (next === null) return null;
    instant = instantAt(room, staff, next);
  }
  return null;
}

/** Whether no rule can hold, whatever the time. */
function neverLeads({ conditions, steady }: TickQuestions, { reader }: Instant): boolean {
  const facts = readFacts(reader, steady);
  return conditions.every((condition) => timelessAnswer(condition, facts) === false);
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
