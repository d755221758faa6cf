import * as z from "zod";
import { longestReply } from "../limits.ts";
import { entry } from "./entry.ts";
import { counselorId, moment, requestId, roomId, roomState } from "./names.ts";
import { room, roomCounts } from "./room.ts";

const doc = z.object({ ko: z.string(), en: z.string() });
const page = { limit: z.coerce.number().int().min(1).max(200).default(50) };

/** `GET /api/rooms` */
export const roomsQuery = z.strictObject({
  ...page,
  /** The longest wait first, and the latest where nobody waits; or always what happened last. */
  order: z.enum(["longest", "latest"]).default("longest"),
  state: roomState.optional(),
  counselor: counselorId.optional(),
  channel: z.string().max(100).optional(),
  /** In titles, names and last words. */
  find: z.string().max(100).optional(),
  /** `next` of the page before. */
  from: z.coerce.number().int().nonnegative().default(0),
});
/** `next`: null on the last page. `change`: from where `GET /api/changes` goes on. */
export const roomsPage = z.object({
  rooms: z.array(room),
  next: z.number().int().nullable(),
  counts: roomCounts,
  change: z.number().int(),
});

/** `GET /api/changes`: rooms that changed behind that change, for browsers without WebSocket and after a lost connection. */
export const changesQuery = z.strictObject({
  ...page,
  after: z.coerce.number().int().nonnegative(),
});
/** `more`: there are more behind the last of these. */
export const changesPage = z.object({ rooms: z.array(room), more: z.boolean() });

/** `GET /api/rooms/{room}/entries`: behind `after`; without it, the last ones. */
export const entriesQuery = z.strictObject({
  ...page,
  after: z.coerce.number().int().nonnegative().optional(),
  /** Those before it, for scrolling up. */
  before: z.coerce.number().int().positive().optional(),
});
/** In order. */
export const entriesPage = z.object({ entries: z.array(entry) });

/** `GET /api/rooms/{room}/consultations`: where each of the room's consultations began, the latest first. */
export const consultationList = z.object({
  consultations: z.array(
    z.object({
      seq: z.number().int().positive(),
      at: moment,
      /** Label of the rule that decided the request. */
      situation: z.string(),
    }),
  ),
});

/** A room in a path. */
export const roomPath = z.strictObject({ room: roomId });

/** `GET /api/rooms/{room}/attached/{seq}/{number}`: a picture that came with that entry. 503 with `retryAfter`: it is on its way. */
export const attachedPath = z.strictObject({
  ...roomPath.shape,
  seq: z.coerce.number().int().positive(),
  number: z.coerce.number().int().nonnegative(),
});

/** `POST /api/rooms/{room}/reply` */
export const reply = z.strictObject({
  id: requestId,
  text: z
    .string()
    .max(longestReply)
    .refine((text) => text.trim() !== ""),
});
/** `POST /api/rooms/{room}/pictures`, a JPEG or PNG as the body: sends it to the customer, once for each `id`. */
export const replyPicture = z.strictObject({ id: requestId });
/** `POST /api/rooms/{room}/accept`, `/end`, `/give-back`: the consultation waits again, for whoever takes it next. */
export const act = z.strictObject({ id: requestId });
/** `POST /api/rooms/{room}/transfer` */
export const transfer = z.strictObject({ id: requestId, counselor: counselorId });
/** `POST /api/rooms/{room}/seen`: everything up to that entry has been looked at. */
export const seen = z.strictObject({ seq: z.number().int().nonnegative() });

/** What an act led to; `repeated`: it had happened before. */
export const done = z.object({ room, repeated: z.boolean() });

/** What a counselor says of themselves: takes consultations, has a break, takes none. */
const counselorStatus = z.enum(["available", "break", "unavailable"]);
/** `POST /api/status`: of whoever asks; it holds until they say otherwise, whatever roster comes into force. */
export const ownStatus = z.strictObject({ status: counselorStatus });

/** `GET /api/counselors` */
export const counselorList = z.object({
  counselors: z.array(
    z.object({
      id: counselorId,
      name: z.string(),
      loggedIn: z.boolean(),
      status: counselorStatus,
      received: z.number().int(),
      inProgress: z.number().int(),
    }),
  ),
});

/** `GET /api/undelivered`: what customers have not got and will not get by itself, and where sending fails and goes on. */
export const undeliveredList = z.object({
  undelivered: z.array(
    z.object({
      key: z.string(),
      room: roomId,
      at: moment,
      /** What was to be said, where it has words. */
      text: z.string(),
      reason: doc,
    }),
  ),
  stuck: z.array(
    z.object({
      room: roomId,
      attempts: z.number().int(),
      nextAttempt: moment,
      reason: doc,
    }),
  ),
});
/** `POST /api/undelivered/again`, `/aside`: false where it is not there any more. */
export const settlement = z.strictObject({ key: z.string().min(1).max(1_000) });
/** See {@link settlement}. */
export const settled = z.object({ settled: z.boolean() });

/** See {@link undeliveredList}. */
export type UndeliveredList = z.infer<typeof undeliveredList>;
/** See {@link consultationList}. */
export type ConsultationList = z.infer<typeof consultationList>;
/** See {@link roomsPage}. */
export type RoomsPage = z.infer<typeof roomsPage>;
/** See {@link counselorList}. */
export type CounselorList = z.infer<typeof counselorList>;
