import type { ConversationRecord } from "../engine/record.ts";
import type { Station } from "../engine/station.ts";
import type { Caller, Staff, Surroundings } from "../engine/surroundings.ts";

/** One of a tenant's conversations as it stands. */
export interface BacklogRoom {
  readonly station: Station;
  readonly record: ConversationRecord;
  readonly caller: Caller;
}

/** The surroundings of an event in the room while the staff is as given. */
export function surroundingsOf(
  { caller: { customer, category, facts } }: Pick<BacklogRoom, "caller">,
  { counselors, openConsultations }: Staff,
): Surroundings {
  return { counselors, openConsultations, customer, category, facts };
}
