import { setImmediate as breathe } from "node:timers/promises";
import { entry, type RoomEntry } from "../protocol/entry.ts";
import type { CameTally } from "../protocol/insight.ts";
import type { Database } from "../storage/tables.ts";
import { hoursIn } from "./hour-of-week.ts";

/** What came once: when, and whether somebody answered or the customer left before that. */
interface Came {
  readonly kind: "messages" | "situations";
  readonly name: string;
  readonly at: number;
  answeredAfter: number | null;
  left: boolean;
}

/** A line as it is read for this. */
interface ReadLine {
  readonly room: string;
  readonly at: number;
  readonly situation: string | null;
  readonly said: RoomEntry;
}

/** How often each message and each situation came between the two moments, and what came of it. */
export async function countStatistics(
  database: Database,
  tenant: string,
  { from, to, timezone }: { readonly from: number; readonly to: number; readonly timezone: string },
): Promise<Readonly<Record<Came["kind"], CameTally[]>>> {
  const all: Came[] = [];
  let [room, open]: [string, Came[]] = ["", []];
  for await (const line of linesOf(database, tenant, { from, to })) {
    if (line.room !== room) [room, open] = [line.room, []];
    open = follow(open, line);
    const came = cameWith(line);
    all.push(...came);
    open.push(...came);
  }
  const clock = hoursIn(timezone);
  const tallies = (kind: Came["kind"]) =>
    [
      ...Map.groupBy(
        all.filter((one) => one.kind === kind),
        ({ name }) => name,
      ),
    ]
      .map(([name, own]) => tallied(name, own, clock))
      .sort((one, other) => other.count - one.count);
  return { messages: tallies("messages"), situations: tallies("situations") };
}

function cameWith({ at, situation, said }: ReadLine): readonly Came[] {
  const fresh = { at, answeredAfter: null, left: false };
  const message = said.type === "said" ? said.message : null;
  return [
    ...(situation === null ? [] : [{ ...fresh, kind: "situations" as const, name: situation }]),
    ...(message === null ? [] : [{ ...fresh, kind: "messages" as const, name: message }]),
  ];
}

/** What waits for an answer still, after the line. */
function follow(open: Came[], { at, said }: ReadLine): Came[] {
  if (said.type === "happened") {
    const gone = said.event === "leave" || said.event === "end";
    if (!gone) return open;
    const byCustomer = said.event === "leave" || said.by === "customer";
    for (const one of open) one.left = byCustomer;
    return [];
  }
  if (said.message !== null || said.customer?.speaker !== "counselor") return open;
  for (const one of open) one.answeredAfter = at - one.at;
  return [];
}

/** Lines read at once: whoever asks must not keep webhooks waiting. */
const page = 500;

/** The tenant's lines between the two moments, room by room, in order. */
async function* linesOf(
  database: Database,
  tenant: string,
  { from, to }: { readonly from: number; readonly to: number },
): AsyncGenerator<ReadLine> {
  let last = { channel: "", customer: "", seq: 0 };
  for (;;) {
    const rows = await database
      .selectFrom("entry")
      .select(["channel", "customer", "seq", "at", "situation", "entry"])
      .where("tenant", "=", tenant)
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("channel", "customer", "seq"),
          ">",
          tuple(last.channel, last.customer, last.seq),
        ),
      )
      .where("at", ">=", from)
      .where("at", "<", to)
      .orderBy("channel")
      .orderBy("customer")
      .orderBy("seq")
      .limit(page)
      .execute();
    for (const { channel, customer, seq, at, situation, entry: json } of rows) {
      last = { channel, customer, seq };
      const said = entry.parse({ seq, at, ...JSON.parse(json) });
      yield { room: JSON.stringify([channel, customer]), at, situation, said };
    }
    if (rows.length < page) return;
    await breathe();
  }
}

function tallied(
  name: string,
  came: readonly Came[],
  clock: ReturnType<typeof hoursIn>,
): CameTally {
  const [byHour, byWeekday] = [new Array<number>(24).fill(0), new Array<number>(7).fill(0)];
  for (const { at } of came) {
    const { hour, weekday } = clock(at);
    byHour[hour] = (byHour[hour] ?? 0) + 1;
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + 1;
  }
  const waits = came.flatMap(({ answeredAfter }) => answeredAfter ?? []).sort((a, b) => a - b);
  const within = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? 0;
  const answered = { count: waits.length, half: within(0.5), most: within(0.9) };
  const left = came.filter((one) => one.left).length;
  return { name, count: came.length, byHour, byWeekday, answered, left };
}
