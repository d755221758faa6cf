import type { ConversationKey, Picture } from "@annae/host";
import type { SizedImage } from "@annae/vocabulary";
import { findCustomerPicture } from "../attachments/customer-pictures.ts";
import type { WrittenPicture } from "../pictures/rewrite-picture.ts";
import type { Database } from "../storage/tables.ts";
import { roomName, roomNamed } from "./room-name.ts";

const formats = { "image/jpeg": "jpg", "image/png": "png" } as const;

/** A picture that a counselor sends, as a message shows it. `origin`: of the PUBLIC listener. */
export function sentImage(
  origin: string,
  key: ConversationKey,
  { digest, type, width, height, bytes }: WrittenPicture,
): SizedImage {
  const url = `${origin}/sent/${key.tenant}/${roomName(key)}/${digest}`;
  return { source: digest, width, height, format: formats[type], bytes: bytes.length, url };
}

/** The picture at such an address; null: there is none, or somebody else lives there. */
export async function sentPictureAt(
  database: Database,
  origin: string,
  address: string,
): Promise<Picture | null> {
  const [tenant, room, digest, ...more] = address.startsWith(`${origin}/sent/`)
    ? address.slice(`${origin}/sent/`.length).split("/")
    : [];
  if (tenant === undefined || room === undefined || digest === undefined || more.length > 0) {
    return null;
  }
  const key = roomNamed(tenant, room);
  return key === null ? null : findSentPicture(database, key, digest);
}

/** One that a counselor sent in that conversation; null: none of that digest was, whatever the customer has sent. */
export async function findSentPicture(
  database: Database,
  key: ConversationKey,
  digest: string,
): Promise<Picture | null> {
  const sent = await database
    .selectFrom("attachment")
    .select("number")
    .where("tenant", "=", key.tenant)
    .where("channel", "=", key.channel)
    .where("customer", "=", key.customer)
    .where("event", "like", "server:%")
    .where("digest", "=", digest)
    .limit(1)
    .executeTakeFirst();
  const found = sent && (await findCustomerPicture(database, key, digest));
  if (found === undefined) return null;
  const ending = found.type === "image/png" ? "png" : "jpg";
  return { bytes: new Uint8Array(found.bytes), type: found.type, name: `${digest}.${ending}` };
}
