import type {
  LiveEvent,
  LiveRequest,
  RoomSummary,
  RoomsPage,
  UndeliveredList,
} from "@annae/server/protocol";
import { type Ask, askServer, sendServer } from "../page/ask.ts";
import { openLine, type ServerLine } from "../page/line.ts";
import { nowAndThen } from "../page/now-and-then.ts";
import { forgetToken, providersHere, signedInHere } from "../page/sign-in.ts";
import type { Store } from "../page/store.ts";
import { typingHeard, typingSaid } from "../page/typing.ts";
import { type RoomActs, roomActs } from "./acts.ts";
import { draftsOf, putDrafts, unsaid } from "./drafts.ts";
import { listLoader } from "./load-list.ts";
import { keepPreferences } from "./preferences.ts";
import { roomReader } from "./read-room.ts";
import type { ConsoleEvent, ConsoleState, ListWish } from "./state.ts";

/** What a counselor can do on the page. */
export interface ConsoleActs extends RoomActs {
  readonly list: (wish: Partial<ListWish>) => void;
  readonly scrolled: (seen: ConsoleState["seen"]) => void;
  readonly open: (room: string | null) => void;
  /** Signs out. */
  readonly leave: () => void;
  readonly earlier: () => void;
  /** Shows the conversation from that line on. */
  readonly past: (seq: number) => void;
  readonly typed: (room: string, text: string) => void;
}

const page = 200;
const pause = 3_000;

/** Counted again at most as often: of the requests that a session has in a minute, most are left for work. */
const counted = 1_000;

/** Connects the console with the server for as long as it is open. `called`: a counselor is called in the room. */
export function openConsole(
  store: Store<ConsoleState, ConsoleEvent>,
  called: (room: RoomSummary) => void,
): ConsoleActs {
  let token: string | null = null;
  let line: ServerLine<LiveRequest> | null = null;
  const { tell, state } = store;
  const over = () => {
    const { person } = state();
    if (person !== null) putDrafts(person, unsaid(state()));
    forgetToken();
    line?.close();
    tell({ type: "line", line: "over" });
    void providersHere().then((providers) => tell({ type: "set", set: { providers } }));
  };
  const asked: Ask = async <T>(path: string, json?: unknown) => {
    const { status, body } = await askServer<T>(path, token, json);
    if (status === 401) over();
    // That nothing is reached is said by the line; of an act it has to be said besides.
    else if (body === null && (status > 0 || json !== undefined)) {
      tell({ type: "set", set: { notice: status === 409 ? "conflict" : "failed" } });
    }
    return body;
  };

  const loadMore = listLoader(store, asked);
  const reader = roomReader(store, asked);
  const recount = nowAndThen(async () => {
    const got = await asked<RoomsPage>("/api/rooms?limit=1");
    if (got !== null) tell({ type: "set", set: { counts: got.counts } });
    const undelivered = await asked<UndeliveredList>("/api/undelivered");
    if (undelivered !== null) tell({ type: "set", set: { undelivered } });
    await acts.askCounselors();
  }, counted);
  const list = (wish: Partial<ListWish>) => {
    tell({ type: "list", wish });
    keepPreferences(state());
    void loadMore();
  };
  const leave = () => {
    tell({ type: "set", set: { drafts: new Map(), replies: [] } });
    void askServer("/auth/leave", token, {}).then(over);
  };
  const acts = roomActs(store, asked, {
    ...{ recount, follow: (tab) => list({ tab }) },
    post: async (path, picture) => {
      const sent = { type: picture.type, body: picture };
      const posted = await sendServer<{ room: RoomSummary }>(path, token, sent);
      if (posted.status === 401) over();
      return posted;
    },
  });
  const heardTyping = typingHeard(() => tell({ type: "set", set: { typing: false } }));
  const sayTyping = typingSaid(() => {
    const { room } = state();
    if (room !== null) line?.say({ type: "typing", room });
  });
  /** Watched first, asked for then: what comes in between is told, and what is told twice is shown once. */
  const read = (room: string) => {
    line?.say({ type: "watch", room });
    return reader.later(room);
  };
  const hear = (event: LiveEvent) => {
    if (event.type === "room") {
      const before = state().rooms.get(event.room.id)?.alertedAt ?? 0;
      if ((event.room.alertedAt ?? 0) > before) called(event.room);
      recount();
    }
    if (event.type === "welcome" && state().person === null) {
      tell({ type: "set", set: { drafts: draftsOf(event.person) } });
    }
    tell({ type: "live", event });
    if (event.type === "entry" && event.room === state().room) {
      reader.seen(event.room, event.entry.seq);
    }
    if (event.type === "undelivered") recount();
    if (event.type === "typing") heardTyping();
    if (event.type === "welcome") void resume(event.change);
  };
  const resume = async (change: number): Promise<void> => {
    const { room, change: after } = state();
    if (after > 0 && after < change) await changes();
    recount();
    await loadMore();
    if (room !== null) await read(room);
  };
  const changes = async (): Promise<boolean> => {
    const path = `/api/changes?limit=${page}&after=${state().change}`;
    const got = await asked<{ rooms: readonly RoomSummary[]; more: boolean }>(path);
    for (const room of got?.rooms ?? []) hear({ type: "room", room });
    return got?.more ? changes() : got !== null;
  };
  /** For browsers without WebSocket. */
  const poll = async (): Promise<void> => {
    const reached = await changes();
    const { room, line: now } = state();
    if (now === "over") return;
    tell({ type: "line", line: reached ? "open" : "lost" });
    if (room !== null && reached) await read(room);
    setTimeout(poll, pause);
  };
  const begin = async (): Promise<void> => {
    const signed = await signedInHere();
    if (signed === null) return over();
    token = signed.token;
    tell({ type: "set", set: { token } });
    if (!("WebSocket" in globalThis)) {
      const person = await asked<NonNullable<ConsoleState["person"]>>("/api/me");
      if (person === null) return;
      hear({ type: "welcome", person, change: 0 });
      return void setTimeout(poll, pause);
    }
    line = openLine<LiveRequest, LiveEvent>({
      path: "/api/live",
      hello: () => ({ type: "hello", ...(signed.token !== null && { token: signed.token }) }),
      told: hear,
      became: (now) => (now === "over" ? over() : tell({ type: "line", line: now })),
    });
  };
  void begin();

  return {
    ...{ ...acts, list, leave },
    scrolled: (seen) => {
      tell({ type: "set", set: { seen } });
      void loadMore();
    },
    open: (room) => {
      const { room: before } = state();
      if (before !== null) line?.say({ type: "unwatch", room: before });
      tell({ type: "open", room });
      if (room !== null) void read(room);
      if (room !== null) void reader.consultations(room);
    },
    earlier: () => void reader.earlier(),
    past: (seq) => void reader.backTo(seq),
    typed: (room, text) => {
      tell({ type: "typed", room, text });
      sayTyping();
    },
  };
}
