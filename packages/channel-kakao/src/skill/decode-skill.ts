import {
  accepted,
  checkShape,
  type Decoded,
  fetchable,
  type PlatformRequest,
  readJson,
} from "@annae/channel-kit/webhook";
import { cutText } from "@annae/vocabulary";
import type * as z from "zod";
import { inboundText, webhookBytes } from "../limits.ts";
import { skillRequest } from "./wire-schema.ts";

/** A block of the bot, or the bot itself, as far as it is named. */
export interface Named {
  readonly id: string | null;
  readonly name: string | null;
}

/** What a customer says inside the chatbot, with what only the chatbot knows. */
export interface SkillRequest extends Omit<PlatformRequest, "customer"> {
  /**
   * The customer as consult talk names them, where the channel is known; else as the bot does. Null: nobody is named, as in
   * tests, so nothing may be remembered of what is answered.
   */
  readonly customer: string | null;
  readonly bot: Named;
  /** The block that was reached. */
  readonly block: Named;
  /** How it was reached: TEXT_INPUT, CARD_BUTTON_BLOCK and others; null: it does not say. */
  readonly trigger: string | null;
  /** What the pressed button carries, by name, and the parameters that the block has found. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  /** Whether the customer has added the channel; null: it does not say. */
  readonly friend: boolean | null;
  /** Where an answer may go within a minute, once, if five seconds are not enough. */
  readonly callbackUrl: string | null;
}

/** The request of a skill (OpenBuilder) as what happened: the customer writes. Never throws. */
export function decodeSkill(body: string | Uint8Array): Decoded<SkillRequest> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const checked = checkShape(skillRequest, json.value);
  return checked.ok ? accepted(inbound(checked.value)) : checked;
}

type Request = z.infer<typeof skillRequest>;

function inbound({ userRequest, user, bot, action, flow }: Request): SkillRequest {
  const text = cutText(userRequest.utterance.trim(), inboundText.max);
  return {
    customer: customerOf(userRequest.user) ?? customerOf(user),
    id: null,
    at: null,
    happening: { type: "message", text, keyword: null, attachments: [] },
    bot,
    block: userRequest.block,
    trigger: flow.trigger.type,
    extra: members(action.clientExtra),
    params: members(action.params),
    friend: userRequest.user.properties.isFriend,
    callbackUrl: fetchable(userRequest.callbackUrl),
  };
}

function customerOf({ id, properties }: Request["user"]): string | null {
  const { plusfriendUserKey, plusfriend_user_key, botUserKey, bot_user_key } = properties;
  return plusfriendUserKey ?? plusfriend_user_key ?? id ?? botUserKey ?? bot_user_key;
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : {};
}
