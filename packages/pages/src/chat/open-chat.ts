import type { WindowRequest, WindowSession, WindowTold } from "@annae/server/protocol";
import { drawByLot } from "../page/draw-by-lot.ts";
import { openLine, type ServerLine } from "../page/line.ts";
import type { Store } from "../page/store.ts";
import { typingHeard, typingSaid } from "../page/typing.ts";
import { openPolling } from "./poll.ts";
import { postPicture, sendHappened, sendWords } from "./send.ts";
import { findSession, forgetSession } from "./session.ts";
import { type ChatEvent, type ChatState, cursorOf, type WaitingWords } from "./state.ts";

/** What the customer can do in the window. */
export interface ChatActs {
  readonly write: (text: string, keyword?: string) => void;
  /** Sends a picture. */
  readonly show: (picture: Blob) => void;
  /** Something has been typed. */
  readonly typed: () => void;
  /** Asks for a counselor without words. */
  readonly request: () => void;
  readonly end: () => void;
  /** Words that were refused. */
  readonly again: (id: string) => void;
}

const tryAgainAfter = 5_000;

/** Connects the window with the server for as long as it is open. `missing`: the server has no such company. */
export function openChat(
  tenant: string,
  store: Store<ChatState, ChatEvent>,
  missing: () => void,
): ChatActs {
  const window = drawByLot();
  let [line, version, entered]: [
    ServerLine<WindowRequest> | null,
    WindowSession["version"],
    boolean,
  ] = [null, 2, false];
  const say = (words: WaitingWords) => {
    const { picture, id } = words;
    if (picture !== null) void sendPicture(id, picture);
    else if (line !== null) sendWords(line, { version, window }, words);
  };
  const underway = new Set<string>();
  const sendPicture = async (id: string, picture: Blob): Promise<void> => {
    if (underway.has(id)) return;
    underway.add(id);
    const { token } = store.state();
    const came = await postPicture({ tenant, token, id, window }, picture);
    underway.delete(id);
    if (came.kind === "refused") {
      store.tell({ type: "told", told: { type: "refused", id, retryAfter: null } });
    }
    if (came.kind === "later") setTimeout(resend, came.after);
  };
  const happen = (type: "enter" | "request" | "end") =>
    line && sendHappened(line, { version, window }, { id: drawByLot(), type });
  const resend = () => {
    for (const words of store.state().waiting) if (!words.refused) say(words);
  };
  const heard = typingHeard(() => store.tell({ type: "quiet" }));
  const told = (news: WindowTold) => {
    store.tell({ type: "told", told: news });
    if (news.type === "typing") heard();
    if (news.type === "welcome") {
      if (!entered) happen("enter");
      entered = true;
      resend();
    }
    if (news.type === "refused" && news.retryAfter !== null) setTimeout(resend, news.retryAfter);
  };
  const connect = async (): Promise<void> => {
    const session = await findSession(tenant).catch(() => undefined);
    if (session === null) return missing();
    if (session === undefined) {
      store.tell({ type: "line", line: "lost" });
      setTimeout(connect, tryAgainAfter);
      return;
    }
    version = session.version;
    store.tell({ type: "session", company: session.company, token: session.token });
    line = lineFor(tenant, {
      hello: () => ({ type: "hello", token: session.token, after: cursorOf(store.state()) }),
      told,
      became: (state) => {
        store.tell({ type: "line", line: state });
        if (state === "over") {
          line?.close();
          forgetSession(tenant);
          void connect();
        }
      },
    });
  };
  void connect();
  const wrote = (words: Omit<WaitingWords, "refused">) => {
    store.tell({ type: "wrote", words });
    say({ ...words, refused: false });
  };
  return {
    typed: typingSaid(() => void line?.say({ type: "typing" })),
    write: (text, keyword) => {
      wrote({ id: drawByLot(), text, keyword: keyword ?? null, picture: null });
    },
    show: (picture) => wrote({ id: drawByLot(), text: "", keyword: null, picture }),
    request: () => void happen("request"),
    end: () => void happen("end"),
    again: (id) => {
      store.tell({ type: "again", id });
      resend();
    },
  };
}

type LineParts = Parameters<typeof openPolling>[1];

function lineFor(tenant: string, parts: LineParts): ServerLine<WindowRequest> {
  const base = `/window/${encodeURIComponent(tenant)}`;
  return "WebSocket" in globalThis
    ? openLine<WindowRequest, WindowTold>({ ...parts, path: `${base}/socket` })
    : openPolling(base, parts);
}
