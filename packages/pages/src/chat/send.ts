import type { WindowRequest, WindowSession } from "@annae/server/protocol";
import type { ServerLine } from "../page/line.ts";
import { shrunk } from "../page/shrink.ts";
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

/** What became of a picture; `after`: milliseconds until it may be sent again. */
export type PictureSent =
  | { readonly kind: "taken" | "refused" }
  | { readonly kind: "later"; readonly after: number };

/** Sends a picture as it can be sent; the server takes the same id once. */
export async function postPicture(
  {
    tenant,
    token,
    ...named
  }: {
    readonly tenant: string;
    readonly token: string;
    readonly id: string;
    readonly window: string;
  },
  picture: Blob,
): Promise<PictureSent> {
  const body = await shrunk(picture);
  if (body === null) return { kind: "refused" };
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": body.type };
  const address = `/window/${encodeURIComponent(tenant)}/pictures?${new URLSearchParams(named)}`;
  const response = await fetch(address, { method: "POST", headers, body }).catch(() => null);
  if (response?.ok) return { kind: "taken" };
  // 401: the session is over, which the line says, too; it is sent with the next one.
  const later = response === null || [401, 429, 503].includes(response.status);
  return later ? { kind: "later", after: 5_000 } : { kind: "refused" };
}
