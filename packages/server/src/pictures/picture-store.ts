import * as z from "zod";
import { type Doing, recordAudit } from "../access/audit.ts";
import { kept } from "../limits.ts";
import { pictureDigest } from "../protocol/names.ts";
import type { UploadedPicture } from "../protocol/tenant.ts";
import type { Database, PictureTable } from "../storage/tables.ts";
import type { WrittenPicture } from "./rewrite-picture.ts";

/** Keeps a tenant's picture under its digest; the same one once. False: they have as many as they may. */
export async function keepPicture(
  database: Database,
  { tenant, by, now }: Doing,
  { digest, type, width, height, bytes, name }: WrittenPicture & { readonly name: string },
): Promise<boolean> {
  return database.transaction().execute(async (inside) => {
    const digests = await inside
      .selectFrom("picture")
      .select("digest")
      .where("tenant", "=", tenant)
      .execute();
    if (digests.some((one) => one.digest === digest)) return true;
    if (digests.length >= kept.pictures) return false;
    const row = { tenant, digest, name, at: now, by, type, width, height, bytes };
    await inside.insertInto("picture").values(row).execute();
    await recordAudit(inside, { tenant, at: now, who: by, what: "picture.keep", about: digest });
    return true;
  });
}

/** The tenant's pictures without their bytes, the latest first. */
export async function listPictures(
  database: Database,
  tenant: string,
): Promise<readonly UploadedPicture[]> {
  const rows = await database
    .selectFrom("picture")
    .select(["digest", "name", "type", "width", "height", "at", "by"])
    .select(({ fn }) => fn<number>("length", ["bytes"]).as("bytes"))
    .where("tenant", "=", tenant)
    .orderBy("at", "desc")
    .orderBy("digest")
    .execute();
  return rows.map((row) => ({ ...row, type: types.parse(row.type) }));
}

const types = z.enum(["image/jpeg", "image/png"]);

/** One of them; undefined: there is none. */
export function findPicture(
  database: Database,
  tenant: string,
  digest: string,
): Promise<PictureTable | undefined> {
  return database
    .selectFrom("picture")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("digest", "=", pictureDigest.parse(digest))
    .executeTakeFirst();
}

/** The bytes of those that are there, by digest. */
export async function pictureBytes(
  database: Database,
  tenant: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  if (digests.length === 0) return new Map();
  const rows = await database
    .selectFrom("picture")
    .select(["digest", "bytes"])
    .where("tenant", "=", tenant)
    .where("digest", "in", digests)
    .execute();
  return new Map(rows.map(({ digest, bytes }) => [digest, new Uint8Array(bytes)]));
}
