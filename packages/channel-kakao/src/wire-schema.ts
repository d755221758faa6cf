import * as z from "zod";

/** A number of the platform, whose digits may be more than a JavaScript number holds. */
const serial = z.union([z.string().min(1), z.number()]).transform(String);

/** Milliseconds since 1970-01-01T00:00Z; at most the end of the year 9999, which every calendar knows. */
const moment = z.int().min(0).max(253_402_300_799_999);

const somebody = {
  user_key: z.string().min(1),
  sender_key: z.string(),
  session_id: serial.nullish(),
  time: moment.nullish(),
};

/** Body of `POST {receiver}/message` (HappyTalk webhook API). */
export const messageRequest = z.object({
  ...somebody,
  serial_number: serial,
  type: z.string(),
  content: z.string().nullish(),
  contents: z
    .array(z.union([z.string(), z.object({ url: z.string(), comment: z.string().nullish() })]))
    .nullish(),
  attachment: z.object({ url: z.string() }).nullish(),
  extra: z.string().nullish(),
});

/** Body of `POST {receiver}/reference` (HappyTalk webhook API). */
export const referenceRequest = z.object({
  ...somebody,
  reference: z.object({ extra: z.string().nullish() }).nullish(),
  last_reference: z.object({ extra: z.string().nullish() }).nullish(),
});

/** Body of `POST {receiver}/expired_session` (HappyTalk webhook API). */
export const expiredRequest = z.object({ ...somebody, end_type: z.string().nullish() });
