import type {
  CounselorList,
  LiveEvent,
  LiveRequest,
  RoomEntry,
  RoomSummary,
  RoomsPage,
  UndeliveredList,
} from "@annae/server/protocol";
import { drawByLot } from "../page/draw-by-lot.ts";
import { openLine, type ServerLine } from "../page/line.ts";
import type { Store } from "../page/store.ts";
import { askServer } from "./ask.ts";
import { needsMore, roomsInOrder } from "./list.ts";
import { forgetToken, signedInToken } from "./sign-in.ts";
import type { ConsoleEvent, ConsoleState, OpenDialog, Tab, WaitingReply } from "./state.ts";

/** What a counselor can do on the page. */
export interface ConsoleActs {
  readonly list: (tab: Tab, find: string) => void;
  readonly scrolled: (seen: ConsoleState["seen"]) => void;
  readonly open: (room: string | null) => void;
  readonly ask: (asking: OpenDialog) => void;
  readonly reply: (text: string) => void;
  readonly replyAgain: (id: string) => void;
  readonly act: (what: "accept" | "end") => void;
  readonly transfer: (counselor: string) => void;
  readonly sendAgain: (key: string) => void;
}

const page = 200;
const pause = 3_000;
const settles = 300;

/** Connects the console with the server for as long as it is open. `called`: a counselor is called in the room. */
export function openConsole(
  store: Store<ConsoleState, ConsoleEvent>,
  called: (room: RoomSummary) => void,
): ConsoleActs {
  let token: string | null = null;
  let line: ServerLine<LiveRequest> | null = null;
  let loading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { tell, state } = store;
  const over = () => {
    forgetToken();
    line?.close();
    tell({ type: "line", line: "over" });
  };
  const asked = async <T>(path: string, json?: unknown): Promise<T | null> => {
    const { status, body } = await askServer<T>(path, token, json);
    if (status === 401) over();
    else if (body === null) {
      tell({ type: "set", set: { notice: status === 409 ? "conflict" : "failed" } });
    }
    return body;
  };

  const loadMore = async (): Promise<void> => {
    const { tab, find, next } = state();
    if (loading || next === null || !needsMore(state(), roomsInOrder(state()).length)) return;
    loading = true;
    const query = new URLSearchParams({ state: tab, limit: String(page), from: String(next) });
    if (find !== "") query.set("find", find);
    const got = await asked<RoomsPage>(`/api/rooms?${query}`);
    loading = false;
    const same = state().tab === tab && state().find === find;
    if (got !== null && same) tell({ type: "listed", page: got });
    if (got !== null) await loadMore();
  };
  const recount = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const got = await asked<RoomsPage>("/api/rooms?limit=1");
      if (got !== null) tell({ type: "set", set: { counts: got.counts } });
      const undelivered = await asked<UndeliveredList>("/api/undelivered");
      if (undelivered !== null) tell({ type: "set", set: { undelivered } });
    }, settles);
  };
  const look = (room: string, seq: number) => {
    if (document.visibilityState === "visible" && state().person?.counselor != null) {
      void asked<RoomSummary>(`/api/rooms/${room}/seen`, { seq }).then(
        (now) => now && tell({ type: "changed", rooms: [now] }),
      );
    }
  };
  /** Watched first, asked for then: what comes in between is told, and what is told twice is shown once. */
  const fetchRoom = async (room: string): Promise<void> => {
    line?.say({ type: "watch", room });
    const last = state().entries.at(-1)?.seq;
    const from = last === undefined ? "" : `&after=${last}`;
    const path = `/api/rooms/${room}/entries?limit=${page}${from}`;
    const got = await asked<{ entries: readonly RoomEntry[] }>(path);
    if (got === null) return;
    tell({ type: "entries", room, entries: got.entries });
    const seq = state().entries.at(-1)?.seq;
    if (seq !== undefined && (state().rooms.get(room)?.alerts ?? 0) > 0) look(room, seq);
  };
  const hear = (event: LiveEvent) => {
    if (event.type === "room") {
      const before = state().rooms.get(event.room.id)?.alertedAt ?? 0;
      if ((event.room.alertedAt ?? 0) > before) called(event.room);
      recount();
    }
    tell({ type: "live", event });
    if (event.type === "entry" && event.room === state().room) look(event.room, event.entry.seq);
    if (event.type === "undelivered") recount();
    if (event.type === "welcome") void resume(event.change);
  };
  const resume = async (change: number): Promise<void> => {
    const { room, change: after } = state();
    if (after > 0 && after < change) await changes();
    recount();
    await loadMore();
    if (room !== null) await fetchRoom(room);
  };
  const changes = async (): Promise<void> => {
    const path = `/api/changes?limit=${page}&after=${state().change}`;
    const got = await asked<{ rooms: readonly RoomSummary[]; more: boolean }>(path);
    for (const room of got?.rooms ?? []) hear({ type: "room", room });
    if (got?.more) await changes();
  };
  /** For browsers without WebSocket. */
  const poll = async (): Promise<void> => {
    await changes();
    const { room, line: now } = state();
    if (room !== null) await fetchRoom(room);
    if (now !== "over") setTimeout(poll, pause);
  };
  const begin = async (): Promise<void> => {
    token = await signedInToken();
    const signed = token;
    if (signed === null) return over();
    if (!("WebSocket" in globalThis)) {
      const person = await asked<NonNullable<ConsoleState["person"]>>("/api/me");
      if (person === null) return;
      hear({ type: "welcome", person, change: 0 });
      return void setTimeout(poll, pause);
    }
    line = openLine<LiveRequest, LiveEvent>({
      path: "/api/live",
      hello: () => ({ type: "hello", token: signed }),
      told: hear,
      became: (now) => (now === "over" ? over() : tell({ type: "line", line: now })),
    });
  };
  void begin();

  const act = async (
    what: string,
    json: object,
    room: string | null = state().room,
  ): Promise<boolean> => {
    if (room === null) return false;
    const done = await asked<{ room: RoomSummary }>(`/api/rooms/${room}/${what}`, json);
    if (done === null) return false;
    tell({ type: "changed", rooms: [done.room] });
    recount();
    return true;
  };
  const sendReply = async ({ id, text, room }: Omit<WaitingReply, "failed">) =>
    tell({ type: "replied", id, done: await act("reply", { id, text }, room) });
  return {
    list: (tab, find) => {
      tell({ type: "list", tab, find });
      void loadMore();
    },
    scrolled: (seen) => {
      tell({ type: "set", set: { seen } });
      void loadMore();
    },
    open: (room) => {
      const { room: before } = state();
      if (before !== null) line?.say({ type: "unwatch", room: before });
      tell({ type: "open", room });
      if (room !== null) void fetchRoom(room);
    },
    ask: (asking) => {
      tell({ type: "set", set: { asking } });
      if (asking !== "transfer") return;
      void asked<CounselorList>("/api/counselors").then(
        (got) => got && tell({ type: "set", set: { counselors: got.counselors } }),
      );
    },
    reply: (text) => {
      const { room } = state();
      if (room === null) return;
      const reply = { id: drawByLot(), room, text };
      tell({ type: "wrote", reply: { ...reply, failed: false } });
      void sendReply(reply);
    },
    replyAgain: (id) => {
      const reply = state().replies.find((one) => one.id === id);
      if (reply !== undefined) void sendReply(reply);
    },
    act: (what) => {
      tell({ type: "set", set: { asking: null } });
      void act(what, { id: drawByLot() });
    },
    transfer: (counselor) => {
      tell({ type: "set", set: { asking: null } });
      void act("transfer", { id: drawByLot(), counselor });
    },
    sendAgain: (key) => void asked("/api/undelivered/again", { key }).then(recount),
  };
}
