import type { Conversation, Counselor } from "@annae/vocabulary";
import type { Staff } from "../engine/surroundings.ts";

type Held = Pick<Conversation, "room" | "counselor">;

/**
 * Roster and open consultations after a room has changed hands: an assigned room counts as open, and as
 * received with its counselor until the first reply.
 */
export function keepCount<S extends Staff>(staff: S, before: Held, after: Held): S {
  const open = Number(holder(after) !== null) - Number(holder(before) !== null);
  const unread = (counselor: Counselor) =>
    Number(unreadOf(after) === counselor.id) - Number(unreadOf(before) === counselor.id);
  return {
    ...staff,
    openConsultations: Math.max(0, staff.openConsultations + open),
    counselors: staff.counselors.map((counselor) => {
      const change = unread(counselor);
      if (change === 0) return counselor;
      return { ...counselor, received: Math.max(0, counselor.received + change) };
    }),
  };
}

function holder({ room, counselor }: Held): string | null {
  return room === "received" || room === "inProgress" ? counselor : null;
}

function unreadOf({ room, counselor }: Held): string | null {
  return room === "received" ? counselor : null;
}
