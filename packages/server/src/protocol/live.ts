import * as z from "zod";
import { entry } from "./entry.ts";
import { roomId } from "./names.ts";
import { person } from "./person.ts";
import { room } from "./room.ts";

/** What a console sends over `GET /api/live` (WebSocket); the first frame within 5 seconds is `hello`. */
export const liveRequest = z.discriminatedUnion("type", [
  /** `token`: absent where the browser has the session's cookie. */
  z.strictObject({ type: z.literal("hello"), token: z.string().max(200).optional() }),
  /** Entries of that room are told from now on; of every room it is told that it has changed. */
  z.strictObject({ type: z.literal("watch"), room: roomId }),
  z.strictObject({ type: z.literal("unwatch"), room: roomId }),
  /** The counselor is typing there; at most every few seconds. */
  z.strictObject({ type: z.literal("typing"), room: roomId }),
]);

/** What it is told. What was missed is asked for by `GET /api/changes` and `GET /api/rooms/{room}/entries`. */
export const liveEvent = z.discriminatedUnion("type", [
  /** `change`: what comes behind it will be told. */
  z.object({ type: z.literal("welcome"), person, change: z.number().int() }),
  z.object({ type: z.literal("room"), room }),
  z.object({ type: z.literal("entry"), room: roomId, entry }),
  /** The customer of that watched room is typing. */
  z.object({ type: z.literal("typing"), room: roomId }),
  /** Something could not be delivered, or has been settled. */
  z.object({ type: z.literal("undelivered") }),
  /** Policy, settings or roster are others now: that revision is in force. */
  z.object({ type: z.literal("revised"), revision: z.string() }),
  /** Somebody of the operators has written the draft. */
  z.object({
    type: z.literal("draft"),
    version: z.number().int(),
    by: z.object({ id: z.string(), name: z.string() }),
  }),
]);

/** How a socket is closed. 4401: not signed in (any more). 4408: no `hello` in time. 1009: a frame too large. 1013: read too slowly, or too many sockets. */
export const closeCodes = {
  notSignedIn: 4401,
  noHello: 4408,
  tooSlow: 1013,
  badFrame: 1007,
} as const;

/** See {@link liveRequest}. */
export type LiveRequest = z.infer<typeof liveRequest>;
/** See {@link liveEvent}. */
export type LiveEvent = z.infer<typeof liveEvent>;
