import {
  anything,
  longest,
  maybeObject,
  maybeText,
  maybeTruth,
  optionalKey,
} from "@annae/channel-kit/webhook";
import * as z from "zod";

const text = maybeText(longest.extra);
const id = optionalKey(longest.id);

/** A block of the bot, or the bot itself. */
const named = maybeObject({ id: text, name: text });

/** The names under which Kakao knows a customer: of the channel, of the bot, older spellings of both. */
const properties = maybeObject({
  plusfriendUserKey: id,
  plusfriend_user_key: id,
  botUserKey: id,
  bot_user_key: id,
  isFriend: maybeTruth,
});

const user = maybeObject({ id, type: text, properties });

/** Body of a call of a skill server (OpenBuilder, SkillPayload). New members come at any time, and tests leave most out. */
export const skillRequest = z.object({
  userRequest: z.object({
    utterance: z.string(),
    block: named,
    user,
    callbackUrl: maybeText(4_096),
  }),
  /** Where some test tools put it. */
  user,
  bot: named,
  action: maybeObject({ params: anything, clientExtra: anything }),
  flow: maybeObject({ trigger: maybeObject({ type: text }) }),
});
