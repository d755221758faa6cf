import type { WebSocket } from "@fastify/websocket";
import type * as z from "zod";
import { patience, sockets } from "../limits.ts";
import { closeCodes } from "../protocol/live.ts";
import { createSeats, type Seats } from "./seats.ts";

/** What a socket's owner does with it. */
export interface SocketTalk<R> {
  readonly schema: z.ZodType<R>;
  /** The first frame: the session of whoever it is; null: it did not say, and is closed. */
  readonly hello: (request: R) => Promise<string | null>;
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

/** How many sockets are open at once, of an address and of a session. */
export interface SocketSeats {
  readonly inAll: Seats;
  readonly perAddress: Seats;
  readonly perSession: Seats;
}

/** As many as the limits say, none of which is open yet. */
export function socketSeats(): SocketSeats {
  return {
    inAll: createSeats(sockets.inAll),
    perAddress: createSeats(sockets.perAddress),
    perSession: createSeats(sockets.perSession),
  };
}

/** Talks with whoever is at the other end: who they are first, then frame by frame; silence, floods and too many at once end it. */
export function converse<R>(
  socket: WebSocket,
  { address, seats }: { readonly address: string; readonly seats: SocketSeats },
  talk: SocketTalk<R>,
): void {
  const leaves = [seats.inAll(""), seats.perAddress(address)];
  const leave = () => {
    for (const one of leaves) if (one) one();
  };
  if (leaves.includes(null)) {
    leave();
    socket.close(closeCodes.tooSlow);
    return;
  }
  let leaveSession: ReturnType<Seats> = null;
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
    const session = await talk.hello(request.data);
    clearTimeout(late);
    // It may have gone while it was found out who it is.
    if (socket.readyState !== socket.OPEN) return talk.closed();
    if (session === null) return socket.close(closeCodes.notSignedIn);
    leaveSession = seats.perSession(session);
    known = leaveSession !== null;
    if (!known) socket.close(closeCodes.tooSlow);
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
    leave();
    leaveSession?.();
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
