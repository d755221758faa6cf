import type { CounselorList, RoomSummary } from "@annae/server/protocol";
import type { Doc } from "@annae/vocabulary";
import type { Ask, Asked } from "../page/ask.ts";
import { drawByLot } from "../page/draw-by-lot.ts";
import { shrunk } from "../page/shrink.ts";
import type { Store } from "../page/store.ts";
import { keepPreferences, type Preferences } from "./preferences.ts";
import type { ConsoleEvent, ConsoleState, OpenDialog, Tab, WaitingReply } from "./state.ts";

/** What a counselor can do in the open room and for themselves. */
export interface RoomActs {
  readonly ask: (asking: OpenDialog) => void;
  readonly reply: (text: string) => void;
  readonly sendPicture: (picture: Blob) => void;
  readonly replyAgain: (id: string) => void;
  /** Takes a reply that was not taken from the page. */
  readonly drop: (id: string) => void;
  readonly act: (what: "accept" | "end" | "give-back") => void;
  readonly transfer: (counselor: string) => void;
  readonly settle: (how: "again" | "aside", key: string) => void;
  /** Whether one takes consultations. */
  readonly status: (status: CounselorList["counselors"][number]["status"]) => void;
  readonly choose: (chosen: Partial<Preferences>) => void;
  /** Counselors and how much each has, as it is now. */
  readonly askCounselors: () => Promise<void>;
}

interface ActsAround {
  /** What is counted over all rooms may be otherwise now. */
  readonly recount: () => void;
  /** Shows the list of that state. */
  readonly follow: (tab: Tab) => void;
  /** Sends a picture. */
  readonly post: (path: string, picture: Blob) => Promise<Asked<{ room: RoomSummary }>>;
}

const noPicture: Doc = {
  ko: "JPEG나 PNG 사진만 보낼 수 있습니다",
  en: "only JPEG and PNG pictures can be sent",
};

/** Said where the server has not said more. */
function refusedWhy(status: number): Doc {
  return status === 409
    ? { ko: "이제 이 상담에는 보낼 수 없습니다", en: "nothing can be sent here any more" }
    : noPicture;
}

/** Whether somebody answers in the room: the list goes along with such a one, and stays where it is otherwise. */
function isHeld(room: RoomSummary): room is RoomSummary & { readonly state: Tab } {
  const { state } = room;
  return state === "received" || state === "inProgress";
}

/** Acts by that way of asking. */
export function roomActs(
  { state, tell }: Store<ConsoleState, ConsoleEvent>,
  asked: Ask,
  { recount, follow, post }: ActsAround,
): RoomActs {
  const act = async (
    what: string,
    json: object,
    room: string | null = state().room,
  ): Promise<boolean> => {
    if (room === null) return false;
    const { tab, rooms } = state();
    const wasListed = rooms.get(room)?.state === tab;
    const done = await asked<{ room: RoomSummary }>(`/api/rooms/${room}/${what}`, json);
    if (done === null) return false;
    tell({ type: "changed", rooms: [done.room] });
    if (wasListed && state().tab === tab && isHeld(done.room)) follow(done.room.state);
    recount();
    return true;
  };
  const sendReply = async ({ id, text, room, picture }: Omit<WaitingReply, "failed">) => {
    if (picture === undefined) {
      return tell({ type: "replied", id, done: await act("reply", { id, text }, room) });
    }
    const body = await shrunk(picture);
    if (body === null) return tell({ type: "replied", id, done: false, refused: noPicture });
    const {
      status,
      body: done,
      problem,
    } = await post(`/api/rooms/${room}/pictures?${new URLSearchParams({ id })}`, body);
    if (done !== null) tell({ type: "changed", rooms: [done.room] });
    // What is too much for now, or not reached, may be sent again.
    const forEver = [409, 413, 415].includes(status);
    const refused = forEver ? (problem?.fields?.[0] ?? refusedWhy(status)) : undefined;
    tell({ type: "replied", id, done: done !== null, refused });
  };
  const begin = (said: Pick<WaitingReply, "text" | "picture">) => {
    const { room } = state();
    if (room === null) return;
    const reply = { id: drawByLot(), room, ...said };
    tell({ type: "wrote", reply: { ...reply, failed: false } });
    void sendReply(reply);
  };
  const askCounselors = async () => {
    const got = await asked<CounselorList>("/api/counselors");
    if (got !== null) tell({ type: "set", set: { counselors: got.counselors } });
  };
  const settled = () => tell({ type: "set", set: { asking: null } });
  return {
    askCounselors,
    ask: (asking) => {
      tell({ type: "set", set: { asking } });
      if (asking === "transfer") void askCounselors();
    },
    reply: (text) => begin({ text }),
    sendPicture: (picture) => begin({ text: "", picture }),
    drop: (id) => tell({ type: "dropped", id }),
    replyAgain: (id) => {
      const reply = state().replies.find((one) => one.id === id);
      if (reply !== undefined) void sendReply(reply);
    },
    act: (what) => {
      settled();
      void act(what, { id: drawByLot() });
    },
    transfer: (counselor) => {
      settled();
      void act("transfer", { id: drawByLot(), counselor });
    },
    settle: (how, key) => void asked(`/api/undelivered/${how}`, { key }).then(recount),
    status: (status) => void asked("/api/status", { status }).then(askCounselors),
    choose: (chosen) => {
      tell({ type: "set", set: chosen });
      keepPreferences(state());
    },
  };
}
