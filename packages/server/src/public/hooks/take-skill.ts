import { randomUUID } from "node:crypto";
import { decodeSkill, encodeSkill, type SkillResponse } from "@annae/channel-kakao/skill";
import { conversationEvent } from "@annae/channel-kit/webhook";
import type { Answer } from "@annae/runtime";
import type { Outgoing } from "@annae/vocabulary";
import type { House } from "../../house.ts";
import { type NotDone, notRead } from "../../http/problems.ts";
import { patience } from "../../limits.ts";
import { callerOf } from "../../tenants/caller-of.ts";
import type { HookTold } from "./take-hook.ts";

/** The chatbot's answer, or why there is none. */
export type SkillTaken = { readonly ok: true; readonly response: SkillResponse } | NotDone;

/** What a customer says inside the chatbot, answered within the time that Kakao waits; what comes later goes by consult talk. */
export async function takeSkill(
  house: House,
  owner: { readonly tenant: string; readonly channel: string },
  { body, trace }: Pick<HookTold, "body" | "trace">,
): Promise<SkillTaken> {
  const { host, database, held, keys, now } = house;
  const decoded = decodeSkill(body);
  if (!decoded.ok) return notRead(decoded.error);
  const { customer, bot, friend } = decoded.value;
  const { bot_id: ours } = keys(owner.tenant, owner.channel);
  if (ours !== undefined && bot.id !== null && bot.id !== ours)
    return { ok: false, code: "notFound" };
  const receivedAt = now();
  const event = conversationEvent(decoded.value, { id: `k/s/${randomUUID()}`, at: receivedAt });
  if (customer === null || event === null) return { ok: true, response: encodeSkill([]).response };
  const key = { ...owner, customer };
  const caller = await callerOf(database, key, friend);
  const answered = held.hold(key);
  const submitted = host.submit(key, {
    ...{ source: "platform", id: event.id, receivedAt, platformAt: null, event, caller },
    ...(trace !== undefined && { trace }),
  });
  const came = await within(patience.answer, submitted);
  if (came === null || !("answer" in came)) {
    answered([]);
    return { ok: true, response: encodeSkill([]).response };
  }
  const { response, payloads } = respondTo(house, owner, came.answer);
  answered(payloads);
  return { ok: true, response };
}

/** The value, or null where it takes longer than that. */
async function within<T>(milliseconds: number, value: Promise<T>): Promise<T | null> {
  const waiting = new AbortController();
  const late = new Promise<null>((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    waiting.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  const first = await Promise.race([value, late]);
  waiting.abort();
  return first;
}

/** The answer with all messages that fit, and the payloads that need not be sent for it. */
function respondTo(
  { pictures }: House,
  { tenant, channel }: { readonly tenant: string; readonly channel: string },
  { deliveries }: Answer,
) {
  const said = deliveries.flatMap(({ customer, system, payloads }) =>
    customer === null ? [] : [{ customer, system, payloads }],
  );
  const messages = said.map(({ customer, system }): Outgoing => {
    const { speaker, text, image, buttons } = customer;
    const url = image && pictures.addressOf(tenant, { channel, ...image });
    return {
      ...{ kind: "notice", system, speaker, text, buttons },
      image: image && url ? { ...image, url } : null,
    };
  });
  const { response, rest } = encodeSkill(messages);
  const whole = said.slice(0, said.length - rest.length);
  return { response, payloads: whole.flatMap(({ payloads }) => payloads) };
}
