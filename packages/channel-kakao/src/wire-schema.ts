import {
  anything,
  key,
  longest,
  maybeMoment,
  maybeText,
  optionalKey,
} from "@annae/channel-kit/webhook";
import * as z from "zod";

const extra = maybeText(longest.extra);

/** What every request says: whose, and when it reached Kakao's server. */
const somebody = {
  user_key: key(longest.key),
  sender_key: optionalKey(longest.key),
  session_id: optionalKey(longest.key),
  time: maybeMoment,
};

/** Body of `POST {receiver}/message` (HappyTalk webhook API). What was said comes in more shapes than are documented. */
export const messageRequest = z.object({
  ...somebody,
  serial_number: optionalKey(longest.id),
  type: maybeText(longest.name),
  /** Deprecated: text, an address, or an object with one. */
  content: anything,
  contents: anything,
  attachment: anything,
  extra,
});

/** Body of `POST {receiver}/reference` (HappyTalk webhook API). */
export const referenceRequest = z.object({
  ...somebody,
  reference: anything,
  last_reference: anything,
});

/** Body of `POST {receiver}/expired_session`, and of requests that are not known (HappyTalk webhook API). */
export const anyRequest = z.object({ ...somebody, end_type: extra });
