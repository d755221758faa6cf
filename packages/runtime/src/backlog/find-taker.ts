import type { ConversationEvent, Moment, World } from "@annae/vocabulary";
import { chooseCounselor } from "../desk/choose-counselor.ts";
import { createWorld } from "../engine/create-world.ts";
import { requestOutcome } from "../turn/request-outcome.ts";
import { type BacklogRoom, surroundingsOf } from "./backlog-room.ts";
import type { Floor } from "./floor.ts";

/**
 * The counselor, by id, whom automatic distribution gives a room that rules have just assigned; null where it
 * gives it to nobody, or distribution is manual.
 */
export function takerOfAssigned(room: BacklogRoom, floor: Floor, at: Moment): string | null {
  const { conversation } = room.record;
  const open = conversation.room === "received" && conversation.counselor === null;
  if (!open || room.station.settings.distribution.mode !== "auto") return null;
  return chosen(worldOf(room, floor, at), floor);
}

/**
 * The counselor, by id, whom the backlog gives a waiting room: as soon as the rules would assign a new request
 * of that customer. Null where the room stays; a manual backlog or manual distribution gives nothing by itself.
 */
export function takerOfWaiting(room: BacklogRoom, floor: Floor, at: Moment): string | null {
  const { mode, backlog } = room.station.settings.distribution;
  const waits = room.record.conversation.room === "waiting";
  if (!waits || mode !== "auto" || backlog !== "auto") return null;
  const world = worldOf(room, floor, at);
  const outcome = requestOutcome({ ...room.station, world });
  return outcome === "assign" ? chosen(world, floor) : null;
}

function chosen({ desk, settings, counselors }: World, { lastAssigned }: Floor): string | null {
  return chooseCounselor({ desk, settings, lastAssigned, counselors })?.id ?? null;
}

/** The world in which the customer would ask now. */
function worldOf(room: BacklogRoom, floor: Floor, at: Moment): World {
  const event: ConversationEvent = { id: "", at, type: "request" };
  const { station, record } = room;
  return createWorld(station, record.conversation, event, surroundingsOf(room, floor));
}
