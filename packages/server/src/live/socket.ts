import type { WebSocket } from "@fastify/websocket";
import type * as z from "zod";
import { patience, sockets } from "../limits.ts";
import { closeCodes } from "../protocol/live.ts";

/** What a socket's owner does with it. */
export interface SocketTalk<R> {
  readonly schema: z.ZodType<R>;
  /** The first frame. True: it said who it is; false: it is closed. */
  readonly hello: (request: R) => Promise<boolean>;
  /** Every other frame, one after the other. */
  readonly heard: (request: R) => Promise<void>;
  /** Whether they may go on; asked with every ping. */
  readonly stays: () => Promise<boolean>;
  readonly closed: () => void;
}

/** A socket that reads too slowly is closed: it resumes later. */
export function sendJson(socket: WebSocket, value: unknown): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > sockets.unread) socket.close(closeCodes.tooSlow);
  else socket.send(JSON.stringify(value));
}

/** Talks with whoever is at the other end: who they are first, then frame by frame; silence and floods end it. */
export function converse<R>(socket: WebSocket, talk: SocketTalk<R>): void {
  let known = false;
  let alive = true;
  let queue = Promise.resolve();
  let recent: readonly number[] = [];
  const late = setTimeout(() => socket.close(closeCodes.noHello), patience.hello);
  const beat = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
    if (known) void stays();
  }, patience.ping);
  const stays = async () => {
    if (!(await talk.stays().catch(() => true))) socket.close(closeCodes.notSignedIn);
  };
  const isFlood = () => {
    const { most, within } = sockets.events;
    const now = Date.now();
    recent = [...recent.filter((at) => now - at < within), now];
    return recent.length > most;
  };
  const take = async (data: string): Promise<void> => {
    const request = talk.schema.safeParse(jsonIn(data));
    if (!request.success) return socket.close(closeCodes.badFrame);
    if (known) return talk.heard(request.data);
    known = await talk.hello(request.data);
    clearTimeout(late);
    if (!known) socket.close(closeCodes.notSignedIn);
  };
  socket.on("message", (data, binary) => {
    if (binary) return socket.close(closeCodes.badFrame);
    if (isFlood()) return socket.close(closeCodes.tooSlow);
    queue = queue.then(() => take(String(data))).catch(() => socket.close(1011));
  });
  socket.on("pong", () => {
    alive = true;
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearTimeout(late);
    clearInterval(beat);
    talk.closed();
  });
}

function jsonIn(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
