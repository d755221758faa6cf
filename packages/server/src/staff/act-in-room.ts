import type { ConversationKey, Inbound } from "@annae/host";
import { installedChannels } from "@annae/installation/channels";
import {
  type Channel,
  events,
  type Outgoing,
  type SizedImage,
  type TenantSettings,
} from "@annae/vocabulary";
import { hashOf } from "../access/secrets.ts";
import type { House } from "../house.ts";
import type { NotDone } from "../http/problems.ts";
import { findRoom } from "../rooms/read-rooms.ts";
import { storedCaller } from "../rooms/summary.ts";
import type { RoomTable } from "../storage/tables.ts";

/** Something that somebody of the staff does in a room. */
export interface Act {
  readonly key: ConversationKey;
  /** Unique among all of the room. */
  readonly id: string;
  readonly event: Inbound["event"];
  /** What a reply shows instead of words. */
  readonly image?: SizedImage;
}

/** What the event of an act is called among those of its room. */
export function actId(id: string): string {
  return `staff/${id}`;
}

/** The room afterwards, or why nothing was done. */
export type Acted =
  | { readonly ok: true; readonly room: RoomTable; readonly repeated: boolean }
  | NotDone;

/** Does it, and has what was decided taken in. In a room whose state gives it no meaning it is a conflict. */
export async function actInRoom(house: House, { key, id, event, image }: Act): Promise<Acted> {
  const { host, database, tenants, catchUp, now } = house;
  const before = await findRoom(database, key);
  const tenant = tenants.find(key.tenant);
  if (before === undefined || tenant === undefined) return { ok: false, code: "notFound" };
  const receivedAt = now();
  const inbound: Inbound = {
    ...{ source: "server", id: actId(id), receivedAt, platformAt: null },
    ...{ event, caller: storedCaller(before) },
    ...(event.type === "reply" && {
      sends: written(
        key,
        { text: event.text, image: image ?? null },
        { id, at: receivedAt, settings: tenant.revision.settings },
      ),
    }),
  };
  const submitted = await host.submit(key, inbound);
  if (submitted.kind === "refused" || submitted.kind === "unavailable") {
    return { ok: false, code: "unavailable", retryAfter: submitted.retryAfter };
  }
  if (submitted.kind === "failed") return { ok: false, code: "conflict" };
  await catchUp(key.tenant);
  const room = await findRoom(database, key);
  if (room === undefined) return { ok: false, code: "notFound" };
  const repeated = submitted.kind === "repeated";
  if (!repeated && isMeaningless(event.type, before)) return { ok: false, code: "conflict" };
  return { ok: true, room, repeated };
}

function isMeaningless(type: Inbound["event"]["type"], { state }: RoomTable): boolean {
  return events[type].rooms?.some((room) => room === state) === false;
}

/** A counselor's words or picture as the channel writes them. */
function written(
  { channel: name, customer, tenant }: ConversationKey,
  said: Pick<Outgoing, "text" | "image">,
  about: { readonly id: string; readonly at: number; readonly settings: TenantSettings },
): readonly unknown[] {
  const channel = installedChannels.find(({ id }) => id === name);
  if (channel === undefined) return [];
  const outgoing: Outgoing = {
    ...{ kind: "notice", system: null, speaker: "counselor" },
    ...{ ...said, buttons: [] },
  };
  const key = hashOf(JSON.stringify([tenant, name, customer, about.id])).slice(0, 30);
  return channel.encode(outgoing, {
    ...{ customer, key, at: about.at },
    facts: factsFor(channel, about.settings),
  });
}

/** The facts that the channel's encoding looks at: settings, all of them. */
function factsFor({ encodeFacts }: Channel, { webVersion, chatbot }: TenantSettings) {
  const known = { webVersion, chatbot };
  return Object.fromEntries(Object.entries(known).filter(([name]) => encodeFacts.includes(name)));
}
