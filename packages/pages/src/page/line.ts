import type { closeCodes } from "@annae/server/protocol";
import { waitBefore } from "./wait-before.ts";

/** `closeCodes.notSignedIn` of the server's protocol, without the schemas that stand beside it. */
const notSignedIn: (typeof closeCodes)["notSignedIn"] = 4401;

/** How a line to the server is. `over`: the server does not know the session (any more). */
export type LineState = "open" | "lost" | "over";

/** A line to the server that comes back by itself. */
export interface ServerLine<Said> {
  /** False: it is not open now. */
  readonly say: (frame: Said) => boolean;
  readonly close: () => void;
}

/** What a line is for. */
export interface LineSetup<Said, Told> {
  /** Of this page's own origin. */
  readonly path: string;
  /** The first frame, each time. */
  readonly hello: () => Said;
  readonly told: (told: Told) => void;
  readonly became: (state: LineState) => void;
}

/** Opens a WebSocket, and again after each loss, later each time; at once when the browser is online again. */
export function openLine<Said, Told>(setup: LineSetup<Said, Told>): ServerLine<Said> {
  const address = new URL(setup.path, location.href.replace(/^http/, "ws"));
  let [attempt, closed] = [0, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | null = null;
  const open = () => {
    clearTimeout(timer);
    const mine = new WebSocket(address);
    socket = mine;
    mine.addEventListener("open", () => mine.send(JSON.stringify(setup.hello())));
    mine.addEventListener("message", ({ data }) => {
      if (attempt > -1) setup.became("open");
      attempt = -1;
      setup.told(JSON.parse(String(data)));
    });
    mine.addEventListener("close", ({ code }) => {
      if (closed || socket !== mine) return;
      attempt += 1;
      setup.became(code === notSignedIn ? "over" : "lost");
      if (code !== notSignedIn) timer = setTimeout(open, waitBefore(attempt, Math.random()));
    });
  };
  const online = () => socket?.readyState === WebSocket.CLOSED && !closed && open();
  addEventListener("online", online);
  open();
  return {
    say: (frame) => {
      if (attempt > -1 || socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(frame));
      return true;
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      removeEventListener("online", online);
      socket?.close();
    },
  };
}
