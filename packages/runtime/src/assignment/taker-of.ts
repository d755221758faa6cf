import type { ConversationEvent, Moment, World } from "@annae/vocabulary";
import { chooseCounselor } from "../availability/choose-counselor.ts";
import { requestOutcome } from "../decide/request-outcome.ts";
import { createWorld } from "../engine/create-world.ts";
import { isUngiven, isWaiting, type Room, surroundingsOf } from "../engine/room.ts";
import type { Floor } from "./floor.ts";

/**
 * The counselor, by id, whom automatic distribution gives the room now: one that rules have assigned at once, one
 * that waits as soon as the rules would assign a new request of that customer. Null where the room stays as it
 * is; manual distribution gives nothing by itself, a manual backlog nothing that waits.
 */
export function takerOf(room: Room, floor: Floor, at: Moment): string | null {
  const { mode, backlog } = room.station.settings.distribution;
  if (mode !== "auto") return null;
  if (isUngiven(room)) return chosen(worldOf(room, floor, at), floor);
  if (!isWaiting(room) || backlog !== "auto") return null;
  const world = worldOf(room, floor, at);
  const outcome = requestOutcome({ ...room.station, world });
  return outcome === "assign" ? chosen(world, floor) : null;
}

function chosen({ desk, settings, counselors }: World, { lastAssigned }: Floor): string | null {
  return chooseCounselor({ desk: desk(), settings, lastAssigned, counselors })?.id ?? null;
}

/** The world in which the customer would ask now. */
function worldOf(room: Room, floor: Floor, at: Moment): World {
  const event: ConversationEvent = { id: "", at, type: "request" };
  const { station, record } = room;
  return createWorld(station, record.conversation, event, surroundingsOf(room, floor));
}
