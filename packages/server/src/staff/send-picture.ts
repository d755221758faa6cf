import type { ConversationKey } from "@annae/host";
import { dropAttachments, noteAttachments, saidAt } from "../attachments/attachment-rows.ts";
import type { House } from "../house.ts";
import { notKept } from "../http/not-kept.ts";
import { findRoom } from "../rooms/read-rooms.ts";
import { sentImage } from "../rooms/sent-pictures.ts";
import { type Acted, actId, actInRoom } from "./act-in-room.ts";

/** Sends a counselor's picture as a reply without words; one that is not taken leaves nothing in the room. */
export async function sendPicture(
  house: House,
  { key, id, counselor }: { key: ConversationKey; id: string; counselor: string },
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Acted> {
  const { database, attachments, origin } = house;
  if ((await findRoom(database, key)) === undefined) return { ok: false, code: "notFound" };
  const kept = await attachments.keep(key, bytes);
  if (typeof kept === "string") return notKept[kept];
  const at = saidAt(key, { source: "server", id: actId(id) });
  const photo = { type: "photo", url: null, kept: "here", digest: kept.digest } as const;
  const isNew = await noteAttachments(database, at, [photo]);
  const event = { type: "reply", counselor, text: "" } as const;
  const acted = await actInRoom(house, { key, id, event, image: sentImage(origin(), key, kept) });
  if (!acted.ok && isNew) await dropAttachments(database, at);
  return acted;
}
