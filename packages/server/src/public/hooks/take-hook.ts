import { randomUUID } from "node:crypto";
import { conversationEvent } from "@annae/channel-kit/webhook";
import type { HookOwner } from "../../access/hooks.ts";
import { saidAt } from "../../attachments/attachment-rows.ts";
import type { House } from "../../house.ts";
import { type NotDone, notRead } from "../../http/problems.ts";
import { callerOf } from "../../tenants/caller-of.ts";
import { hookReaders } from "./platforms.ts";

/** Taken, or why not. */
export type HookTaken = { readonly ok: true } | NotDone;

/** What a platform has sent, before it is read. */
export interface HookTold {
  readonly body: Uint8Array;
  /** Behind the address that the platform was told. */
  readonly path: string;
  /** The span that this is of. */
  readonly trace?: string | undefined;
}

/** Takes what a platform tells, durably, before it is answered for. What is of another company is not there. */
export async function takeHook(
  house: House,
  { tenant, channel }: HookOwner,
  { body, path, trace }: HookTold,
): Promise<HookTaken> {
  const { host, database, keys, now, attachments, shares } = house;
  const decoded = hookReaders[channel]?.(body, path);
  if (decoded === undefined) return { ok: false, code: "notFound" };
  if (!decoded.ok) return notRead(decoded.error);
  const { request, company, channelAdded, came } = decoded.value;
  if (!isOurs(company, keys(tenant, channel))) return { ok: false, code: "notFound" };
  const receivedAt = now();
  const event = conversationEvent(request, { id: `n/${randomUUID()}`, at: receivedAt });
  if (event === null) return { ok: true };
  const key = { tenant, channel, customer: request.customer };
  const caller = await callerOf(database, key, channelAdded);
  const said = saidAt(key, { source: "platform", id: event.id });
  await attachments.note(said, came);
  const leave = shares(tenant, "hook");
  if (leave === null) return { ok: false, code: "unavailable", retryAfter: 1_000 };
  const taken = await host
    .accept(key, {
      ...{ source: "platform", id: event.id, receivedAt, platformAt: request.at, event, caller },
      ...(trace !== undefined && { trace }),
    })
    .finally(leave);
  if (taken.kind === "accepted") {
    attachments.fetchSoon(said);
    return { ok: true };
  }
  if (taken.kind === "failed") {
    // Sent again long after: it may have been decided, and the platform is to stop.
    return taken.fault === "tooOld" ? { ok: true } : { ok: false, code: "badRequest" };
  }
  return { ok: false, code: "unavailable", retryAfter: taken.retryAfter };
}

function isOurs(
  company: Readonly<Record<string, string | null>>,
  own: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(company).every(
    ([name, said]) => said === null || own[name] === undefined || own[name] === said,
  );
}
