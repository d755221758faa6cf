import type { Floor } from "@annae/runtime";
import { type Counselor, hasCounselor, isOpen, type Moment } from "@annae/vocabulary";
import { conversationId, type Kept } from "../ledger/ledger.ts";
import { ordered } from "../ordered.ts";

/** Consultations older than this count no more (capacity), in milliseconds: 7 days. */
const counted = 7 * 86_400_000;

/** What a tenant has to do at the moment, counted as it changes: looking at it costs the same with 10 rooms and with 10,000. */
export interface TenantDesk {
  /** The roster with what each has received, open consultations of 7 days, and whom distribution chose last. */
  readonly floor: (now: Moment) => Floor;
  /** The conversation of that id has changed. */
  readonly move: (id: string, before: Kept | undefined, after: Kept | undefined) => void;
  readonly revise: (roster: readonly Counselor[]) => void;
  readonly assigned: (counselor: string) => void;
  /** Up to so many of those who wait, from that place on, the oldest request first. */
  readonly waiting: (from: number, most: number) => readonly string[];
}

/** Where a desk begins: after a start, what the ledger says. */
export interface DeskStart {
  readonly roster: readonly Counselor[];
  readonly lastAssigned: string | null;
  readonly rooms: readonly Kept[];
}

/** A desk that is moved along with the conversations. */
export function createDesk(start: DeskStart): TenantDesk {
  const waiting = ordered<string>();
  const held = ordered<string>();
  const received = new Map<string, number>();
  let { roster, lastAssigned } = start;
  let staff = new Map<string, Counselor>();
  let counselors: readonly Counselor[] | null = null;
  const staffed = () => {
    staff = new Map(roster.map((one) => [one.id, { ...one, received: received.get(one.id) ?? 0 }]));
    counselors = null;
  };
  const count = (id: string, kept: Kept | undefined, by: 1 | -1) => {
    if (kept === undefined || kept.deskSince === null) return;
    const { room, counselor } = kept.conversation;
    const list = hasCounselor(room) ? held : waiting;
    const at = hasCounselor(room) ? kept.deskSince : requestedAt(kept);
    (by === 1 ? list.add : list.remove)(at, id);
    if (room !== "received" || counselor === null) return;
    const now = (received.get(counselor) ?? 0) + by;
    received.set(counselor, now);
    const one = staff.get(counselor);
    if (one === undefined) return;
    staff.set(counselor, { ...one, received: now });
    counselors = null;
  };
  for (const kept of start.rooms) count(conversationId(kept.key), kept, 1);
  staffed();
  return {
    floor: (now) => {
      counselors ??= [...staff.values()];
      const openConsultations = held.size() - held.upTo(now - counted);
      return { counselors, openConsultations, lastAssigned };
    },
    move: (id, before, after) => {
      if (before !== undefined && after !== undefined && samePlace(before, after)) return;
      count(id, before, -1);
      count(id, after, 1);
    },
    revise: (revised) => {
      roster = revised;
      staffed();
    },
    assigned: (counselor) => {
      lastAssigned = counselor;
    },
    waiting: (from, most) => waiting.slice(from, most),
  };
}

/** When the conversation came to the desk, given when it did before; null: it is not there. */
export function deskSince(
  before: Moment | null,
  after: Kept["conversation"],
  at: Moment,
): Moment | null {
  return isOpen(after.room) ? (before ?? at) : null;
}

function samePlace(one: Kept, other: Kept): boolean {
  const [before, after] = [one.conversation, other.conversation];
  return (
    before.room === after.room &&
    before.counselor === after.counselor &&
    one.deskSince === other.deskSince &&
    before.requestedAt === after.requestedAt
  );
}

function requestedAt({ conversation, deskSince: since }: Kept): Moment {
  return conversation.requestedAt ?? since ?? 0;
}
