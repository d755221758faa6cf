import type { ConversationKey } from "@annae/host";
import { openRooms } from "@annae/vocabulary";
import type * as z from "zod";
import { attachmentsOf } from "../attachments/attachment-rows.ts";
import { mostEntries } from "../limits.ts";
import { attached, entry, type RoomEntry } from "../protocol/entry.ts";
import { roomState } from "../protocol/names.ts";
import type { RoomCounts } from "../protocol/room.ts";
import type { ConsultationList, entriesQuery, roomsQuery } from "../protocol/staff.ts";
import type { AttachmentTable, Database, RoomTable } from "../storage/tables.ts";

/** The rooms of that query; where nobody waits for a counselor, the latest first in either order. */
export async function listRooms(
  database: Database,
  tenant: string,
  { state, counselor, channel, find, order, from, limit }: z.infer<typeof roomsQuery>,
): Promise<readonly RoomTable[]> {
  const waits = order === "longest" && openRooms.some((open) => open === state);
  let query = database.selectFrom("room").selectAll().where("tenant", "=", tenant);
  if (state !== undefined) query = query.where("state", "=", state);
  if (counselor !== undefined) query = query.where("counselor", "=", counselor);
  if (channel !== undefined) query = query.where("channel", "=", channel);
  if (find !== undefined) {
    const like = `%${find.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where(({ eb, or }) => {
      const within = (column: "title" | "last") => eb(column, "like", eb.val(like));
      return or([within("title"), within("last")]);
    });
  }
  const ordered = waits
    ? query.orderBy((eb) => eb.fn.coalesce("waiting_since", "at"), "asc")
    : query.orderBy("at", "desc");
  return ordered.orderBy("customer").offset(from).limit(limit).execute();
}

/** How many there are in each state. */
export async function countRooms(database: Database, tenant: string): Promise<RoomCounts> {
  const rows = await database
    .selectFrom("room")
    .select(({ fn, eb }) => [
      "state",
      fn.countAll<number>().as("rooms"),
      fn.sum<number>(eb.case().when("alerts", ">", 0).then(1).else(0).end()).as("alerted"),
    ])
    .where("tenant", "=", tenant)
    .groupBy("state")
    .execute();
  return Object.fromEntries(
    rows.map(({ state, rooms, alerted }) => [roomState.parse(state), { rooms, alerted }]),
  );
}

/** Rooms that changed behind that change, in order. */
export function changedRooms(
  database: Database,
  tenant: string,
  after: number,
  limit: number,
): Promise<readonly RoomTable[]> {
  return database
    .selectFrom("room")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("change", ">", after)
    .orderBy("change")
    .limit(limit)
    .execute();
}

/** One room; undefined: nothing has happened in it. */
export function findRoom(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
): Promise<RoomTable | undefined> {
  return database
    .selectFrom("room")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .executeTakeFirst();
}

/** Its lines in order: behind `after`, before `before`, or the last ones. */
export async function roomEntries(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  { after, before, limit = mostEntries }: Partial<z.infer<typeof entriesQuery>>,
): Promise<readonly RoomEntry[]> {
  const key = { tenant, channel, customer };
  let query = database
    .selectFrom("entry")
    .select(["seq", "at", "event", "entry"])
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer);
  if (after !== undefined) query = query.where("seq", ">", after);
  if (before !== undefined) query = query.where("seq", "<", before);
  const direction = after === undefined ? "desc" : "asc";
  const rows = await query.orderBy("seq", direction).limit(limit).execute();
  const events = [...new Set(rows.map(({ event }) => event))];
  const came = Map.groupBy(await attachmentsOf(database, key, events), ({ event }) => event);
  return (direction === "desc" ? rows.toReversed() : rows).map(
    ({ seq, at, event, entry: said }) => {
      const line = entry.parse({ seq, at, ...JSON.parse(said) });
      return isOwnWords(line) ? { ...line, attached: (came.get(event) ?? []).map(shown) } : line;
    },
  );
}

/** Of all that an event leads to, somebody's own words have what came with them. */
function isOwnWords(line: RoomEntry): line is Extract<RoomEntry, { type: "said" }> {
  return line.type === "said" && line.message === null;
}

function shown({ number, type, kept, url }: AttachmentTable) {
  return attached.parse({ number, type, kept, url });
}

/** Where the room's consultations began, the latest first. */
export async function consultationsIn(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
): Promise<ConsultationList["consultations"]> {
  const rows = await database
    .selectFrom("entry")
    .select(["seq", "at", "situation"])
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .where("situation", "is not", null)
    .orderBy("seq", "desc")
    .limit(mostEntries)
    .execute();
  return rows.map(({ seq, at, situation }) => ({ seq, at, situation: situation ?? "" }));
}

/** Of which event that line is; undefined: there is no such line. */
export async function eventOfEntry(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  seq: number,
): Promise<string | undefined> {
  const found = await database
    .selectFrom("entry")
    .select("event")
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .where("seq", "=", seq)
    .executeTakeFirst();
  return found?.event;
}
