import type {
  ConsultationList,
  CounselorList,
  LiveEvent,
  Person,
  RoomCounts,
  RoomEntry,
  RoomSummary,
  RoomsPage,
  SignInWays,
  UndeliveredList,
} from "@annae/server/protocol";
import type { Doc } from "@annae/vocabulary";
import type { LineState } from "../page/line.ts";
import type { Drafts } from "./drafts.ts";
import type { Preferences } from "./preferences.ts";

/** The states that the list has a tab for, in the order of their keys 1 to 4. */
export const tabs = ["received", "inProgress", "waiting", "chatbotEnded"] as const;

/** A state that the list shows. */
export type Tab = (typeof tabs)[number];

/** What stands over the page until it is settled. */
export type OpenDialog = "transfer" | "end" | "undelivered" | "own" | null;

/** What the list is asked to show. */
export type ListWish = Pick<ConsoleState, "tab" | "find" | "order" | "mine">;

/** A reply that the server has not confirmed. */
export interface WaitingReply {
  readonly id: string;
  readonly room: string;
  /** Empty of a picture. */
  readonly text: string;
  /** What is sent instead of words. */
  readonly picture?: Blob;
  readonly failed: boolean;
  /** Why it is refused for ever; absent: it may be sent again. */
  readonly refused?: Doc;
}

/** What the console shows. */
export interface ConsoleState extends Preferences {
  readonly person: Person | null;
  /** What is asked with; null: a cookie, or nobody is signed in. */
  readonly token: string | null;
  readonly line: LineState | "connecting";
  /** Where whoever is not signed in can sign in; none: by a link alone. */
  readonly providers: SignInWays["providers"];
  readonly rooms: ReadonlyMap<string, RoomSummary>;
  readonly counts: RoomCounts;
  readonly change: number;
  readonly tab: Tab;
  readonly find: string;
  /** Where the list of this tab goes on; null: all of it is known. */
  readonly next: number | null;
  /** First row that is to be seen, and how many. */
  readonly seen: { readonly top: number; readonly height: number };
  readonly room: string | null;
  readonly entries: readonly RoomEntry[];
  /** Where those of the open room began, the latest first. */
  readonly consultations: ConsultationList["consultations"];
  /** The conversation as the customer saw it. */
  readonly asCustomer: boolean;
  readonly replies: readonly WaitingReply[];
  readonly drafts: Drafts;
  /** The customer of the open room is writing. */
  readonly typing: boolean;
  readonly counselors: CounselorList["counselors"];
  readonly undelivered: UndeliveredList;
  readonly asking: OpenDialog;
  /** What has just not worked. */
  readonly notice: "conflict" | "failed" | null;
  /** The minute in which waits are counted. */
  readonly now: number;
}

/** What can happen to it. */
export type ConsoleEvent =
  | { readonly type: "set"; readonly set: Partial<ConsoleState> }
  | { readonly type: "line"; readonly line: LineState }
  | { readonly type: "live"; readonly event: LiveEvent }
  | { readonly type: "listed"; readonly page: RoomsPage }
  | { readonly type: "changed"; readonly rooms: readonly RoomSummary[] }
  | { readonly type: "list"; readonly wish: Partial<ListWish> }
  | { readonly type: "open"; readonly room: string | null }
  | { readonly type: "entries"; readonly room: string; readonly entries: readonly RoomEntry[] }
  | { readonly type: "typed"; readonly room: string; readonly text: string }
  | { readonly type: "wrote"; readonly reply: WaitingReply }
  | {
      readonly type: "replied";
      readonly id: string;
      readonly done: boolean;
      readonly refused?: Doc | undefined;
    }
  | { readonly type: "dropped"; readonly id: string };

/** A console that nobody has signed in to. */
export const emptyConsole: ConsoleState = {
  ...{
    person: null,
    token: null,
    line: "connecting",
    language: "ko",
    theme: "light",
    letters: true,
  },
  ...{ providers: [], order: "longest", mine: false, quick: [] },
  ...{ rooms: new Map(), counts: {}, change: 0, tab: "received", find: "", next: 0 },
  ...{
    seen: { top: 0, height: 900 },
    room: null,
    entries: [],
    consultations: [],
    asCustomer: false,
    replies: [],
  },
  ...{ drafts: new Map(), typing: false },
  ...{ counselors: [], undelivered: { undelivered: [], stuck: [] }, asking: null, notice: null },
  now: 0,
};

/** What the console shows afterwards. */
export function nextConsole(was: ConsoleState, event: ConsoleEvent): ConsoleState {
  switch (event.type) {
    case "set":
      return { ...was, ...event.set };
    case "line":
      return event.line === "over" ? signedOut(was) : { ...was, line: event.line };
    case "live":
      return heard(was, event.event);
    case "listed": {
      const { rooms, next, counts, change } = event.page;
      const known = withRooms(was, rooms);
      return { ...known, counts, next, change: was.change === 0 ? change : was.change };
    }
    case "changed":
      return withRooms(was, event.rooms);
    case "list":
      return { ...was, ...event.wish, next: 0, seen: { ...was.seen, top: 0 } };
    case "open":
      return {
        ...{ ...was, room: event.room, entries: [], consultations: [] },
        ...{ typing: false, asking: null, notice: null },
      };
    case "entries":
      return event.room === was.room ? withEntries(was, event.entries) : was;
    case "typed":
      return { ...was, drafts: withDraft(was.drafts, event) };
    case "wrote": {
      const { room, picture } = event.reply;
      // A picture goes beside the words that are being typed.
      const drafts = picture ? was.drafts : withDraft(was.drafts, { room, text: "" });
      return { ...was, replies: [...was.replies, event.reply], drafts, notice: null };
    }
    case "replied":
      return { ...was, replies: settled(was.replies, event) };
    case "dropped":
      return { ...was, replies: was.replies.filter(({ id }) => id !== event.id) };
  }
}

function heard(was: ConsoleState, event: LiveEvent): ConsoleState {
  switch (event.type) {
    case "welcome":
      return { ...was, line: "open", person: event.person };
    case "room":
      return withRooms(was, [event.room]);
    case "entry":
      return event.room === was.room ? { ...withEntries(was, [event.entry]), typing: false } : was;
    case "typing":
      return event.room === was.room ? { ...was, typing: true } : was;
    default:
      return was;
  }
}

/** Of a room that is told twice the later change holds. */
function withRooms(was: ConsoleState, rooms: readonly RoomSummary[]): ConsoleState {
  const all = new Map(was.rooms);
  let { counts } = was;
  for (const room of rooms) {
    const before = all.get(room.id);
    if (before !== undefined && before.change > room.change) continue;
    if (before !== undefined) counts = counted(counted(counts, before, -1), room, 1);
    all.set(room.id, room);
  }
  const change = Math.max(was.change, ...rooms.map((room) => room.change));
  return { ...was, rooms: all, counts, change };
}

/** A room that was known counts elsewhere at once; the server counts all of them a little later. */
function counted(counts: RoomCounts, { state, alerts }: RoomSummary, by: 1 | -1): RoomCounts {
  const { rooms, alerted } = counts[state] ?? { rooms: 0, alerted: 0 };
  const now = { rooms: rooms + by, alerted: alerted + (alerts > 0 ? by : 0) };
  return {
    ...counts,
    [state]: { rooms: Math.max(0, now.rooms), alerted: Math.max(0, now.alerted) },
  };
}

function withEntries(was: ConsoleState, entries: readonly RoomEntry[]): ConsoleState {
  const all = new Map(was.entries.map((entry) => [entry.seq, entry]));
  const fresh = entries.filter(({ seq }) => !all.has(seq));
  for (const entry of fresh) all.set(entry.seq, entry);
  return {
    ...was,
    entries: [...all.values()].toSorted((a, b) => a.seq - b.seq),
    replies: was.replies.filter(
      ({ room, text }) => text === "" || room !== was.room || !isAmong(fresh, text),
    ),
  };
}

function withDraft(
  drafts: Drafts,
  { room, text }: { readonly room: string; readonly text: string },
): Drafts {
  const all = new Map(drafts);
  if (text === "") all.delete(room);
  else all.set(room, text);
  return all;
}

/** Words that are told as said wait no longer, though the answer to them comes later. */
function isAmong(entries: readonly RoomEntry[], text: string): boolean {
  return entries.some((one) => one.type === "said" && one.counselor?.text === text);
}

function settled(
  replies: readonly WaitingReply[],
  { id, done, refused }: Extract<ConsoleEvent, { type: "replied" }>,
): readonly WaitingReply[] {
  if (done) return replies.filter((one) => one.id !== id);
  return replies.map((one) =>
    one.id === id ? { ...one, failed: true, ...(refused && { refused }) } : one,
  );
}

/** Nothing of the tenant stays on the page. */
function signedOut({ language, theme, letters, order, mine, quick }: ConsoleState): ConsoleState {
  const chosen = { language, theme, letters, order, mine, quick };
  return { ...emptyConsole, ...chosen, line: "over" };
}
