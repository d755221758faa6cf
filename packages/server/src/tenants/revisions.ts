import type { Fault } from "@annae/runtime";
import * as z from "zod";
import { recordAudit } from "../access/audit.ts";
import { hashOf } from "../access/secrets.ts";
import { newRevision, type RevisionState } from "../protocol/tenant.ts";
import type { Database, RevisionTable } from "../storage/tables.ts";
import type { TenantSetup } from "./tenant-setup.ts";

/** A revision as it is uploaded. */
export type UploadedRevision = z.infer<typeof newRevision>;

/** What a tenant decides by, of an upload. */
export function setupOf({
  policy,
  settings,
  counselors,
}: UploadedRevision): Pick<TenantSetup, "policy" | "settings" | "counselors"> {
  const pictures = Object.entries(policy.pictures).map(([path, base64]) => [
    path,
    new Uint8Array(Buffer.from(base64, "base64")),
  ]);
  return { policy: { ...policy, pictures: Object.fromEntries(pictures) }, settings, counselors };
}

/** Keeps what was uploaded with what is wrong with it; the same comes to the same. */
export async function keepRevision(
  database: Database,
  { tenant, by, now }: { readonly tenant: string; readonly by: string; readonly now: number },
  { uploaded, faults }: { readonly uploaded: UploadedRevision; readonly faults: readonly Fault[] },
): Promise<RevisionState> {
  const content = JSON.stringify(uploaded);
  const id = hashOf(content);
  const found = faults.map(({ path, message }) => ({ path, ...message }));
  const row = { tenant, id, made: now, by, content, faults: JSON.stringify(found), armed: null };
  await database.transaction().execute(async (inside) => {
    const { armed: _, ...again } = row;
    await inside
      .insertInto("revision")
      .values(row)
      .onConflict((known) => known.columns(["tenant", "id"]).doUpdateSet(again))
      .execute();
    await recordAudit(inside, { tenant, at: now, who: by, what: "revision.upload", about: id });
  });
  return shownRevision(row);
}

/** The tenant's revisions, the latest first. */
export async function listRevisions(
  database: Database,
  tenant: string,
): Promise<readonly RevisionTable[]> {
  return database
    .selectFrom("revision")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("made", "desc")
    .limit(100)
    .execute();
}

/** Notes that it is in force now. */
export async function noteArmed(
  database: Database,
  { tenant, id }: Pick<RevisionTable, "tenant" | "id">,
  { by, now }: { readonly by: string; readonly now: number },
): Promise<void> {
  await database.transaction().execute(async (inside) => {
    await inside
      .updateTable("revision")
      .set({ armed: now })
      .where("tenant", "=", tenant)
      .where("id", "=", id)
      .execute();
    await recordAudit(inside, { tenant, at: now, who: by, what: "revision.arm", about: id });
  });
}

/** What was put in force last; null: nothing was uploaded and armed yet. */
export async function lastArmed(
  database: Database,
  tenant: string,
): Promise<UploadedRevision | null> {
  const found = await database
    .selectFrom("revision")
    .select("content")
    .where("tenant", "=", tenant)
    .where("armed", "is not", null)
    .orderBy("armed", "desc")
    .limit(1)
    .executeTakeFirst();
  return found === undefined ? null : contentOf(found);
}

/** As it was uploaded. */
export function contentOf({ content }: Pick<RevisionTable, "content">): UploadedRevision {
  return newRevision.parse(JSON.parse(content));
}

const kept = z.array(z.object({ path: z.string(), ko: z.string(), en: z.string() }));

/** As it is told of. */
export function shownRevision({ id, made, by, faults, armed }: RevisionTable): RevisionState {
  return { id, made, by, armed, faults: kept.parse(JSON.parse(faults)) };
}
