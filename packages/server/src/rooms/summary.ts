import type { Caller } from "@annae/runtime";
import type { Counselor } from "@annae/vocabulary";
import * as z from "zod";
import { roomState } from "../protocol/names.ts";
import { type RoomSummary, room } from "../protocol/room.ts";
import type { RoomTable } from "../storage/tables.ts";
import { withMaskedTexts } from "./mask-numbers.ts";
import { roomName, shownCustomer } from "./room-name.ts";

const lastWords = room.shape.last.unwrap();
const caller = z.object({
  customer: z.object({ id: z.string(), blocked: z.boolean(), channelAdded: z.boolean() }),
  category: z.object({ major: z.string(), middle: z.string().optional() }).nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** Who was at the other end last. */
export function storedCaller({ caller: json }: Pick<RoomTable, "caller">): Caller {
  return caller.parse(JSON.parse(json));
}

/** The room as consoles see it; `roster`: by whom names are known. */
export function summaryOf(row: RoomTable, roster: readonly Counselor[]): RoomSummary {
  const { counselor, last } = row;
  return {
    id: roomName(row),
    channel: row.channel,
    customer: {
      id: row.customer,
      name: shownCustomer(row),
      blocked: storedCaller(row).customer.blocked,
    },
    state: roomState.parse(row.state),
    title: row.title,
    situation: row.situation,
    counselor: counselor === null ? null : { id: counselor, name: nameOf(counselor, roster) },
    alerts: row.alerts,
    alertedAt: row.alerted_at,
    waitingSince: row.waiting_since,
    at: row.at,
    last: last === null ? null : withMaskedTexts(lastWords.parse(JSON.parse(last))),
    undelivered: row.undelivered,
    seq: row.seq,
    change: row.change,
  };
}

/** Who has left the roster is called by id. */
function nameOf(id: string, roster: readonly Counselor[]): string {
  return roster.find((one) => one.id === id)?.name ?? id;
}
