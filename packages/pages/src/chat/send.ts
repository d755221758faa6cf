import type { WindowRequest, WindowSession } from "@annae/server/protocol";
import type { ServerLine } from "../page/line.ts";
import type { WaitingWords } from "./state.ts";

/** What a window says of itself in each event. */
export interface Speaking {
  readonly version: WindowSession["version"];
  /** Of this window among the customer's. */
  readonly window: string;
}

/** Says the words; the server takes the same id once, however often it comes. */
export function sendWords(
  line: ServerLine<WindowRequest>,
  speaking: Speaking,
  { id, text, keyword }: WaitingWords,
): void {
  const words = { text, ...(keyword !== null && { keyword }) };
  line.say({ type: "event", event: { ...speaking, id, type: "message", ...words } });
}

/** Says that something has happened without words. */
export function sendHappened(
  line: ServerLine<WindowRequest>,
  speaking: Speaking,
  event: { readonly id: string; readonly type: "enter" | "request" | "end" },
): void {
  line.say({ type: "event", event: { ...speaking, ...event } });
}
