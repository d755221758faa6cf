import { attachmentNames } from "@annae/vocabulary";
import * as z from "zod";
import { counselorId, moment, roomId, roomState, speaker } from "./names.ts";

/** A room as the list shows it. */
export const room = z.object({
  id: roomId,
  channel: z.string(),
  /** As the platform names them; `name` is to be shown. */
  customer: z.object({ id: z.string(), name: z.string(), blocked: z.boolean() }),
  state: roomState,
  /** Category of the request, as the room list writes it; null: none. */
  title: z.string().nullable(),
  /** Label of the request rule that decided; null before a request. */
  situation: z.string().nullable(),
  counselor: z.object({ id: counselorId, name: z.string() }).nullable(),
  /** How often the counselor was called since the room was last looked at. */
  alerts: z.number().int().nonnegative(),
  /** When that was last; a console that hears of a later moment shows a notification. */
  alertedAt: moment.nullable(),
  /** Since when the customer waits for an answer; null: does not wait. */
  waitingSince: moment.nullable(),
  /** When something last happened. */
  at: moment,
  /** The last words; null: nothing was said. */
  last: z
    .object({
      speaker,
      text: z.string(),
      /** What came with them. */
      attachment: z.enum(attachmentNames).nullable().default(null),
    })
    .nullable(),
  /** How many messages the customer has not got. */
  undelivered: z.number().int().nonnegative(),
  /** Number of the entry that came last. */
  seq: z.number().int().nonnegative(),
  /** Number of the change that made it so; grows over all rooms of the tenant. */
  change: z.number().int().nonnegative(),
});

/** How many rooms there are in each state, and in how many of them a counselor is called. */
export const roomCounts = z.partialRecord(
  roomState,
  z.object({ rooms: z.number().int(), alerted: z.number().int() }),
);

/** See {@link room}. */
export type RoomSummary = z.infer<typeof room>;
/** See {@link roomCounts}. */
export type RoomCounts = z.infer<typeof roomCounts>;
