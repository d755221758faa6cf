import * as z from "zod";
import { entry } from "./entry.ts";
import { moment, pictureDigest, roomId, roomState } from "./names.ts";

/** `POST /api/customers/forget`: the customer of that room, on every channel, for good. */
export const forgetting = z.strictObject({ room: roomId });

/** `POST /api/customers/hold`: not forgotten when their time has passed, until `held` is false. */
export const holding = z.strictObject({
  room: roomId,
  held: z.boolean(),
  /** Why, such as the number of a case. */
  reason: z.string().trim().min(1).max(500),
});

/** `GET /api/customers/holds` */
export const holdList = z.object({
  holds: z.array(
    z.object({ customer: z.string(), at: moment, by: z.string(), reason: z.string() }),
  ),
});

/** `GET /api/customers/export?room=…` */
export const exportQuery = z.strictObject({ room: roomId });
/** Everything that is kept of a customer; resident numbers are masked. */
export const customerExport = z.object({
  customer: z.string(),
  at: moment,
  rooms: z.array(
    z.object({
      channel: z.string(),
      state: roomState,
      title: z.string().nullable(),
      situation: z.string().nullable(),
      at: moment,
      entries: z.array(entry),
    }),
  ),
  pictures: z.array(
    z.object({
      channel: z.string(),
      digest: pictureDigest,
      at: moment,
      type: z.string(),
      base64: z.string(),
    }),
  ),
});

/** `GET /api/sending`, `POST /api/sending/resume`. `stoppedAt`: since when messages wait for an operator, because the tables were put back from a copy; null: they are sent. */
export const sendingState = z.object({ stoppedAt: moment.nullable() });

/** See {@link customerExport}. */
export type CustomerExport = z.infer<typeof customerExport>;
