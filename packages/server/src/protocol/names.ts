import { roomStates, speakerNames } from "@annae/vocabulary";
import * as z from "zod";

/** The state of a room. */
export const roomState = z.enum(roomStates);

/** Who appears to say something. */
export const speaker = z.enum(speakerNames);

/** A moment in milliseconds since 1970-01-01T00:00Z. */
export const moment = z.number().int().nonnegative();

/** Names a room within the tenant: letters, digits, `-` and `_`, to be taken as it is. */
export const roomId = z
  .string()
  .min(1)
  .max(600)
  .regex(/^[\w-]+$/);

/** Chosen by whoever asks, the same when the same request is sent again: it happens once. */
export const requestId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/);

/** A counselor as the roster names them. */
export const counselorId = z.string().min(1).max(200);

/** Names an uploaded picture by its content. */
export const pictureDigest = z.string().regex(/^[0-9a-f]{64}$/);
