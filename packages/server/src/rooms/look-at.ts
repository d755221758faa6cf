import type { ConversationKey } from "@annae/host";
import type { Database, RoomTable } from "../storage/tables.ts";
import { findRoom } from "./read-rooms.ts";
import { takenInUntil } from "./take-in.ts";

/** The room after somebody has looked at it up to that entry: nobody is called any more, unless something came behind it. */
export function lookAt(
  database: Database,
  key: ConversationKey,
  seq: number,
): Promise<RoomTable | undefined> {
  return changeRoom(database, key, (room) => {
    const seen = Math.max(room.seen, Math.min(seq, room.seq));
    return { seen, alerts: seen >= room.seq ? 0 : room.alerts };
  });
}

/** The room with so many messages that were not delivered. */
export function countUndelivered(
  database: Database,
  key: ConversationKey,
  undelivered: number,
): Promise<RoomTable | undefined> {
  return changeRoom(database, key, () => ({ undelivered }));
}

function changeRoom(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  how: (room: RoomTable) => Partial<RoomTable>,
): Promise<RoomTable | undefined> {
  return database.transaction().execute(async (inside) => {
    const { change } = await takenInUntil(inside, tenant);
    const room = await findRoom(inside, { tenant, channel, customer });
    if (room === undefined) return undefined;
    const next = { ...room, ...how(room), change: change + 1 };
    await inside
      .updateTable("room")
      .set(next)
      .where("tenant", "=", tenant)
      .where("channel", "=", channel)
      .where("customer", "=", customer)
      .execute();
    await inside
      .updateTable("place")
      .set({ change: change + 1 })
      .where("tenant", "=", tenant)
      .execute();
    return next;
  });
}
