import type { ConversationRecord } from "./record.ts";
import type { Station } from "./station.ts";
import type { Caller, Staff, Surroundings } from "./surroundings.ts";

/** One of a tenant's conversations as it stands. */
export interface Room {
  readonly station: Station;
  readonly record: ConversationRecord;
  readonly caller: Caller;
}

/** The surroundings of an event in the room while the staff is as given. */
export function surroundingsOf(
  { caller: { customer, category, facts } }: Pick<Room, "caller">,
  { counselors, openConsultations }: Staff,
): Surroundings {
  return { counselors, openConsultations, customer, category, facts };
}

/** Whether the customer waits for a counselor. */
export function isWaiting({ record: { conversation } }: Pick<Room, "record">): boolean {
  return conversation.room === "waiting";
}

/** Whether rules have assigned the room and nobody has been given it yet. */
export function isUngiven({ record: { conversation } }: Pick<Room, "record">): boolean {
  return conversation.room === "received" && conversation.counselor === null;
}
