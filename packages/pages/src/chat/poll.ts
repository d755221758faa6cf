import type { WindowPage, WindowRequest, WindowTold } from "@annae/server/protocol";
import type { LineSetup, ServerLine } from "../page/line.ts";

const pause = 3_000;

/** The same line for browsers without WebSocket: asks every three seconds, and says by HTTP. */
export function openPolling(
  base: string,
  { hello, told, became }: Omit<LineSetup<WindowRequest, WindowTold>, "path">,
): ServerLine<WindowRequest> {
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const first = hello();
  const [token, start] = first.type === "hello" ? [first.token, first.after] : ["", 0];
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  let cursor = start;
  const asked = async (path: string, body?: string): Promise<Response | null> => {
    const init = body === undefined ? { headers } : { headers, method: "POST", body };
    const response = await fetch(`${base}${path}`, init).catch(() => null);
    // Of several requests on their way the first that hears of it says so.
    if (response?.status === 401 && !closed) {
      closed = true;
      became("over");
    }
    return response;
  };
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const response = await asked(`/entries?after=${cursor}`);
    if (closed) return;
    timer = setTimeout(look, pause);
    if (response === null || !response.ok) return became("lost");
    const { entries, state }: WindowPage = await response.json();
    became("open");
    for (const entry of entries) told({ type: "entry", entry });
    cursor = entries.at(-1)?.cursor ?? cursor;
    told({ type: "welcome", state });
  };
  void look();
  return {
    say: (frame) => {
      if (frame.type !== "event") return false;
      const { id } = { id: "", ...Object(frame.event) };
      void asked("/events", JSON.stringify(frame.event)).then((response) => {
        if (closed) return;
        if (response?.status === 400) told({ type: "refused", id: String(id), retryAfter: null });
        return look();
      });
      return true;
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
