import { membersOf } from "@annae/channel-kit/webhook";

/** Kakao's own name of each member of a request, and how dealers spell it in theirs. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  user_key: ["userKey"],
  sender_key: ["senderKey"],
  session_id: ["sessionId"],
  serial_number: ["serialNumber", "msgKey", "messageKey"],
  time: ["kakaoTime", "sendTime", "createdAt", "created_at"],
  type: ["msgType", "messageType", "message_type"],
  content: ["message", "text"],
  contents: [],
  attachment: ["attachments"],
  extra: [],
  reference: [],
  last_reference: ["lastReference"],
  end_type: ["endType", "expiredType"],
};

/**
 * The request under Kakao's own names, whichever dealer passed it on; what speaks of a `user_key` has them already, and what
 * is no object comes back as it is.
 */
export function inKakaosNames(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  if (Object.hasOwn(json, "user_key")) return json;
  const given = membersOf(json);
  const named = Object.entries(spellings).flatMap(([name, others]) => {
    const spelled = [name, ...others].find((one) => given.has(one));
    return spelled === undefined ? [] : [[name, given.get(spelled)]];
  });
  return Object.fromEntries(named);
}
