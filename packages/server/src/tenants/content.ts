import { createHash } from "node:crypto";
import { readHeader } from "@annae/images";
import type { Doing } from "../access/audit.ts";
import { keepPicture, pictureBytes } from "../pictures/picture-store.ts";
import { type TenantContent, tenantContent } from "../protocol/tenant.ts";
import type { Database } from "../storage/tables.ts";
import type { TenantSetup } from "./tenant-setup.ts";

/** What a tenant decides by. */
export type DecidedBy = Pick<TenantSetup, "policy" | "settings" | "counselors">;

/** What the content comes to, with its pictures. One that is not there any more is a missing file. */
export async function setupOf(
  database: Database,
  tenant: string,
  { policy, settings, counselors }: TenantContent,
): Promise<DecidedBy> {
  const bytes = await pictureBytes(database, tenant, Object.values(policy.pictures));
  const pictures = Object.entries(policy.pictures).flatMap(([path, digest]) => {
    const data = bytes.get(digest);
    return data === undefined ? [] : [[path, data] as const];
  });
  return { policy: { ...policy, pictures: Object.fromEntries(pictures) }, settings, counselors };
}

/** The same the other way round. Its pictures are kept as they are: they are the deployment's own, and are written anew before anybody is shown them. */
export async function contentFrom(
  database: Database,
  doing: Doing,
  { policy, settings, counselors }: DecidedBy,
): Promise<TenantContent> {
  const pictures = new Map<string, string>();
  for (const [name, bytes] of Object.entries(policy.pictures)) {
    const header = readHeader(Buffer.from(bytes));
    if (header === undefined) continue;
    const { format, width, height } = header;
    const type = format === "png" ? "image/png" : "image/jpeg";
    const digest = createHash("sha256").update(bytes).digest("hex");
    await keepPicture(database, doing, { digest, type, width, height, bytes, name });
    pictures.set(name, digest);
  }
  const own = { ...policy, pictures: Object.fromEntries(pictures) };
  return tenantContent.parse({ policy: own, settings, counselors });
}
