import { conversationId, type Kept } from "@annae/host/ledger";
import type { Floor } from "@annae/runtime";
import { type Counselor, hasCounselor, isOpen, type Moment } from "@annae/vocabulary";
import type { Counts, Mark } from "../faces/messages.ts";

/** What a desk keeps beside its rooms: a few hundred bytes with ten rooms or ten thousand, but for those who wait. */
export interface Tally {
  readonly mark: Mark | null;
  readonly lastAssigned: string | null;
  readonly received: Readonly<Record<string, number>>;
  /** Consultations with a counselor, by the hour since 1970 in which they came to the desk. */
  readonly open: Readonly<Record<string, number>>;
  /** Who waits, the oldest request first, with its moment. */
  readonly waiting: readonly (readonly [requestedAt: Moment, id: string])[];
  /** How many rooms were given. */
  readonly given: number;
  /** When those who wait are looked at again; null: nobody waits. */
  readonly looksAt: Moment | null;
  /** When everybody is woken; null: need not be. */
  readonly stirsAt: Moment | null;
}

/** A desk at which nothing has happened. */
export const emptyTally: Tally = {
  mark: null,
  lastAssigned: null,
  received: {},
  open: {},
  waiting: [],
  given: 0,
  looksAt: null,
  stirsAt: null,
};

const hour = 3_600_000;
/** Consultations older than this count no more (capacity): 7 days. */
const countedHours = 7 * 24;

/** What there is to do at the moment. */
export function countsOf({ received, open, lastAssigned }: Tally, now: Moment): Counts {
  const oldest = now / hour - countedHours;
  const recent = Object.entries(open).filter(([at]) => Number(at) >= oldest);
  const openConsultations = recent.reduce((sum, [, count]) => sum + count, 0);
  return { openConsultations, received, lastAssigned };
}

/** The floor with that roster. */
export function floorOf(roster: readonly Counselor[], counts: Counts): Floor {
  const { openConsultations, received, lastAssigned } = counts;
  const counselors = roster.map((one) => ({ ...one, received: received[one.id] ?? 0 }));
  return { counselors, openConsultations, lastAssigned };
}

/** The tally after a room has changed. */
export function tallyMove(tally: Tally, before: Kept | null, after: Kept | null): Tally {
  return count(count(tally, before, -1), after, 1);
}

function count(tally: Tally, kept: Kept | null, by: 1 | -1): Tally {
  if (kept === null || kept.deskSince === null || !isOpen(kept.conversation.room)) return tally;
  const { room, counselor } = kept.conversation;
  if (!hasCounselor(room)) return { ...tally, waiting: lineUp(tally.waiting, kept, by) };
  const open = added(tally.open, String(Math.floor(kept.deskSince / hour)), by);
  const unread = room === "received" && counselor !== null;
  return {
    ...tally,
    open,
    received: unread ? added(tally.received, counselor, by) : tally.received,
  };
}

function added(counts: Readonly<Record<string, number>>, name: string, by: number) {
  const { [name]: before = 0, ...others } = counts;
  return before + by > 0 ? { ...others, [name]: before + by } : others;
}

function lineUp(waiting: Tally["waiting"], kept: Kept, by: 1 | -1): Tally["waiting"] {
  const id = conversationId(kept.key);
  const others = waiting.filter(([, one]) => one !== id);
  if (by === -1) return others;
  const at = kept.conversation.requestedAt ?? kept.deskSince ?? 0;
  const place = others.findLastIndex(([other]) => other <= at) + 1;
  return others.toSpliced(place, 0, [at, id]);
}
