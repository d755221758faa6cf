import { conversationEvent, type PlatformRequest } from "@annae/channel-kit/webhook";
import { web } from "@annae/channel-web";
import { decodeWeb } from "@annae/channel-web/webhook";
import type { Inbound } from "@annae/host";
import { dropAttachments, noteAttachments, noted, saidAt } from "../attachments/attachment-rows.ts";
import type { House } from "../house.ts";
import { type NotDone, notRead } from "../http/problems.ts";
import { type KeptPicture, keptPicture } from "../protocol/window.ts";
import { callerOf } from "../tenants/caller-of.ts";
import { addWindowEntry, dropWindowEntry, type WindowKey } from "../windows/window-entries.ts";

/** What became of a window's event. */
export type WindowEventTaken = { readonly ok: true; readonly repeated: boolean } | NotDone;

/** Takes what a window says has happened, in the name of the session's own customer, and decides it. */
export function takeWindowEvent(
  house: House,
  holder: WindowKey & { readonly session: string },
  json: unknown,
  /** One that the customer sends, kept already. */
  picture: KeptPicture | null = null,
): Promise<WindowEventTaken> {
  return house.telemetry.taking({ tenant: holder.tenant, channel: web.id }, (trace) =>
    take(house, holder, { json, picture, trace }),
  );
}

interface WindowTelling {
  readonly json: unknown;
  readonly picture: KeptPicture | null;
  readonly trace: string | undefined;
}

async function take(
  house: House,
  { tenant, customer, session }: WindowKey & { readonly session: string },
  { json, picture, trace }: WindowTelling,
): Promise<WindowEventTaken> {
  const { host, database, hub, catchUp } = house;
  const receivedAt = house.now();
  const decoded = decodeWeb(JSON.stringify(json ?? null), customer, session.slice(0, 32));
  if (!decoded.ok) return notRead(decoded.error);
  const event = conversationEvent(decoded.value, { id: "", at: receivedAt });
  if (event === null) return { ok: true, repeated: false };
  const inbound: Inbound = {
    ...{ source: "window", id: event.id, receivedAt, platformAt: null, event },
    caller: await callerOf(database, { tenant, channel: web.id, customer }),
    ...(trace !== undefined && { trace }),
  };
  const key = { tenant, customer };
  const text = "text" in event ? (event.text ?? "") : "";
  const place = `w/${event.id}`;
  const said = saidAt({ ...key, channel: web.id }, inbound);
  const isNew = {
    attachments: await noteAttachments(database, said, attachmentsIn(decoded.value, picture)),
    entry: false,
  };
  if (text !== "" || picture !== null) {
    const shown = picture && keptPicture.parse(picture);
    const entry = { type: "words", at: receivedAt, id: ownId(json), text, picture: shown } as const;
    isNew.entry = await addWindowEntry(database, key, { key: place, at: receivedAt, entry });
  }
  const leave = house.shares(tenant, "window");
  const submitted = leave
    ? await host.submit({ ...key, channel: web.id }, inbound).finally(leave)
    : ({ kind: "refused", retryAfter: 1_000 } as const);
  if ("answer" in submitted) {
    await catchUp(tenant);
    hub.poke(["window", tenant, customer]);
    return { ok: true, repeated: submitted.kind === "repeated" };
  }
  // What was taken before stays where it is said again and can't be taken now.
  if (isNew.entry) await dropWindowEntry(database, key, place);
  if (isNew.attachments) await dropAttachments(database, said);
  return "fault" in submitted
    ? { ok: false, code: "badRequest" }
    : { ok: false, code: "unavailable", retryAfter: submitted.retryAfter };
}

/** What comes with it: a picture that is kept here, or what lies elsewhere, of which nothing is fetched. */
function attachmentsIn({ happening }: PlatformRequest, picture: KeptPicture | null) {
  if (picture !== null) {
    return [{ type: "photo", url: null, kept: "here", digest: picture.digest } as const];
  }
  return noted("attachments" in happening ? happening.attachments : [], {});
}

/** The event's id as the window gave it. */
function ownId(json: unknown): string {
  const { id } = { id: "", ...Object(json) };
  return String(id);
}
