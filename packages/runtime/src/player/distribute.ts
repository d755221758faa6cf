import type { Conversation, Moment } from "@annae/vocabulary";
import { chooseCounselor } from "../desk/choose-counselor.ts";
import { createWorld } from "../engine/create-world.ts";
import { outlook } from "../engine/handle-event.ts";
import type { Stage } from "./stage.ts";

/**
 * The counselor whom automatic distribution gives the room now, by id; null where it gives it to nobody.
 * A room that rules have just assigned is given at once; one that waited before the event, as soon as the
 * rules would assign a new request. A room that this very event put in waiting stays there.
 */
export function distribute(stage: Stage, before: Conversation, at: Moment): string | null {
  const { distribution } = stage.station.settings;
  const { conversation } = stage.record;
  if (distribution.mode !== "auto") return null;
  const assigned = conversation.room === "received" && conversation.counselor === null;
  const waited = conversation.room === "waiting" && before.room === "waiting";
  if (assigned || (waited && distribution.backlog === "auto" && released(stage, at))) {
    return chosen(stage, at);
  }
  return null;
}

function released({ station, surroundings, record }: Stage, at: Moment): boolean {
  return outlook(station, { at, surroundings, record }) === "assign";
}

function chosen({ station, surroundings, record, lastAssigned }: Stage, at: Moment): string | null {
  const tick = { id: "", at, type: "tick" } as const;
  const { desk, settings, counselors } = createWorld(
    station,
    record.conversation,
    tick,
    surroundings,
  );
  return chooseCounselor({ desk, settings, lastAssigned, counselors })?.id ?? null;
}
