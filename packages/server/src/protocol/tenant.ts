import * as z from "zod";
import { moment, roomId } from "./names.ts";

const path = z.string().min(1).max(200);

/** `POST /api/revisions`: what the tenant would decide by, as a whole. */
export const newRevision = z.strictObject({
  policy: z.strictObject({
    entry: path,
    files: z.record(path, z.string().max(256 * 1024)),
    /** Pictures by path, in base64. */
    pictures: z.record(path, z.base64()).default({}),
  }),
  settings: z.record(z.string(), z.unknown()),
  counselors: z.array(z.unknown()),
});

const fault = z.object({ path: z.string(), ko: z.string(), en: z.string() });

/** What was uploaded, checked; `id` is a digest of all of it. Only one without faults can be armed. */
export const revisionState = z.object({
  id: z.string(),
  made: moment,
  by: z.string(),
  faults: z.array(fault),
  /** When it was last put in force; null: never. */
  armed: moment.nullable(),
});
/** `GET /api/revisions`: the latest first. */
export const revisionList = z.object({ revisions: z.array(revisionState) });
/** `POST /api/revisions/arm`: exactly what was checked; an older one again is rolling back. */
export const armRevision = z.strictObject({ id: z.string().max(64) });

/** `POST /api/blocked`: whether the customer of that room is answered. */
export const blockCustomer = z.strictObject({ room: roomId, blocked: z.boolean() });
/** `POST /api/hooks`: a new address for a channel; the one before is good for another day. */
export const renewAddress = z.strictObject({ channel: z.string().max(64) });
/** Told once. */
export const hookAddress = z.object({ path: z.string() });

/** See {@link revisionState}. */
export type RevisionState = z.infer<typeof revisionState>;
