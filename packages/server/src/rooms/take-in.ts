import type { ConversationKey } from "@annae/host";
import type { Conversation } from "@annae/vocabulary";
import type { Database, RoomTable } from "../storage/tables.ts";
import { entriesOf, type NewEntry } from "./entries-of.ts";
import { findRoom } from "./read-rooms.ts";
import type { ShownAs, ToldDecision } from "./told.ts";

/** What decisions are taken in with. */
export interface Intake extends ShownAs {
  readonly database: Database;
  /** The conversation as it stands now. */
  readonly read: (key: ConversationKey) => Promise<Conversation | null>;
}

/**
 * Takes in decisions of a tenant, in order: their rooms, and what was said in them. All of them or none; one that comes again changes
 * nothing. `decision`: how far that is in the tenant's decision log; absent: there is none. The customers whose rooms changed.
 */
export async function takeIn(
  { database, pictures, title, why, read }: Intake,
  tenant: string,
  { all, decision }: { readonly all: readonly ToldDecision[]; readonly decision?: number },
): Promise<readonly ConversationKey[]> {
  const groups = Map.groupBy(all, ({ channel, caller }) =>
    JSON.stringify([channel, caller.customer.id]),
  );
  const cases = await Promise.all(
    [...groups.values()].map(async (told) => {
      const [{ channel, caller } = { channel: "", caller: noCaller }] = told;
      const key = { tenant, channel, customer: caller.customer.id };
      return { key, told, conversation: await read(key) };
    }),
  );
  await database.transaction().execute(async (inside) => {
    const place = await takenInUntil(inside, tenant);
    let { change } = place;
    for (const { key, told, conversation } of cases) {
      if (conversation === null) continue;
      change += 1;
      await takeInRoom(inside, key, {
        told,
        conversation,
        change,
        shown: { pictures, title, why },
      });
    }
    const row = { tenant, decision: decision ?? place.decision, change };
    await inside
      .insertInto("place")
      .values(row)
      .onConflict((known) => known.column("tenant").doUpdateSet(row))
      .execute();
  });
  return cases.map(({ key }) => key);
}

const noCaller: ToldDecision["caller"] = {
  customer: { id: "", blocked: false, channelAdded: false },
  category: null,
  facts: {},
};

/** How far the tenant's decisions have been taken in. */
export async function takenInUntil(database: Database, tenant: string) {
  const found = await database
    .selectFrom("place")
    .selectAll()
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return found ?? { tenant, decision: 0, change: 0 };
}

async function takeInRoom(
  database: Database,
  key: ConversationKey,
  given: {
    readonly told: readonly ToldDecision[];
    readonly conversation: Conversation;
    readonly change: number;
    readonly shown: ShownAs;
  },
): Promise<void> {
  const before = await findRoom(database, key);
  let row = before ?? newRoom(key);
  for (const told of given.told) {
    if (before !== undefined && (await isKnown(database, key, told.event.id))) continue;
    const entries = entriesOf(told, given.shown);
    const lines = entries.map((entry, index) => ({
      ...key,
      seq: row.seq + index + 1,
      event: told.event.id,
      at: told.event.at,
      entry: JSON.stringify(entry),
      situation: index === 0 && told.answer.event === "request" ? told.answer.situation : null,
    }));
    if (lines.length > 0) await database.insertInto("entry").values(lines).execute();
    row = roomAfter(row, told, entries);
  }
  const { room, counselor, situation, waitingSince } = given.conversation;
  const now = { state: room, counselor, situation, waiting_since: waitingSince };
  row = { ...row, ...now, change: given.change };
  await database
    .insertInto("room")
    .values(row)
    .onConflict((known) => known.columns(["tenant", "channel", "customer"]).doUpdateSet(row))
    .execute();
}

async function isKnown(database: Database, key: ConversationKey, event: string): Promise<boolean> {
  const found = await database
    .selectFrom("entry")
    .select("seq")
    .where("tenant", "=", key.tenant)
    .where("channel", "=", key.channel)
    .where("customer", "=", key.customer)
    .where("event", "=", event)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

function newRoom(key: ConversationKey): RoomTable {
  return {
    ...key,
    state: "none",
    title: null,
    situation: null,
    counselor: null,
    alerts: 0,
    alerted_at: null,
    waiting_since: null,
    at: 0,
    last: null,
    undelivered: 0,
    seq: 0,
    seen: 0,
    change: 0,
    locked: 0,
    caller: "",
  };
}

/** Events at which the rules say anew whether the customer may write. */
const saysWhetherLocked: ReadonlySet<string> = new Set(["enter", "request", "message"]);

function roomAfter(
  room: RoomTable,
  { event, answer, caller }: ToldDecision,
  entries: readonly NewEntry[],
): RoomTable {
  const locks = answer.effects.includes("lockInput");
  const calls = answer.alert && entries.length > 0;
  return {
    ...room,
    title: answer.roomTitle ?? room.title,
    // An alert is counted with the line that calls: by its lines an event is known when it is told again.
    alerts: room.alerts + Number(calls),
    alerted_at: calls ? event.at : room.alerted_at,
    at: Math.max(room.at, event.at),
    last: lastWords(entries) ?? room.last,
    seq: room.seq + entries.length,
    locked: saysWhetherLocked.has(answer.event) ? Number(locks) : room.locked,
    caller: JSON.stringify(caller),
  };
}

function lastWords(entries: readonly NewEntry[]): string | null {
  const views = entries.flatMap((entry) =>
    entry.type === "said" && entry.counselor !== null
      ? [{ ...entry.counselor, attachment: entry.attachment }]
      : [],
  );
  const last = views.at(-1);
  if (last === undefined) return null;
  const { speaker, text, attachment } = last;
  return JSON.stringify({ speaker, text: text.slice(0, 200), attachment });
}
