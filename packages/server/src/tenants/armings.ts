import { recordAudit } from "../access/audit.ts";
import type { RevisionState } from "../protocol/tenant.ts";
import type { ArmingTable, Database } from "../storage/tables.ts";

/** That a revision was put in force. */
export type Arming = Omit<ArmingTable, "tenant">;

/** Every time that one of the tenant's revisions was put in force, in order. */
export async function armingsOf(database: Database, tenant: string): Promise<readonly Arming[]> {
  return database
    .selectFrom("arming")
    .select(["number", "revision", "at", "by", "reason", "shadowed"])
    .where("tenant", "=", tenant)
    .orderBy("number")
    .execute();
}

/** The last of them, which is in force; null: there is none. */
export async function lastArming(database: Database, tenant: string): Promise<Arming | null> {
  const last = await database
    .selectFrom("arming")
    .select(["number", "revision", "at", "by", "reason", "shadowed"])
    .where("tenant", "=", tenant)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}

/** Notes that the revision is in force now. */
export async function noteArmed(
  database: Database,
  tenant: string,
  { revision, at, by, reason, shadowed }: Omit<Arming, "number">,
): Promise<void> {
  await database.transaction().execute(async (inside) => {
    const last = await lastArming(inside, tenant);
    const row = { tenant, number: (last?.number ?? 0) + 1, revision, at, by, reason, shadowed };
    await inside.insertInto("arming").values(row).execute();
    const line = { tenant, at, who: by, what: "revision.arm", about: revision };
    await recordAudit(inside, line);
  });
}

/** Where a revision is that has been in force; null: it never was. */
export function lifeOf(id: string, armings: readonly Arming[]): RevisionState["state"] | null {
  const last = armings.findLastIndex(({ revision }) => revision === id);
  if (last === -1) return null;
  const next = armings[last + 1];
  if (next === undefined) return "armed";
  const older = armings.slice(0, last).some(({ revision }) => revision === next.revision);
  return older ? "rolledBack" : "replaced";
}

/** When it was last put in force, by whom and why, and how much it had decided as a shadow; null: never. */
export function armingWords(id: string, armings: readonly Arming[]): RevisionState["armed"] {
  const own = armings.filter(({ revision }) => revision === id);
  const last = own.at(-1);
  if (last === undefined) return null;
  const { at, by, reason } = last;
  return { at, by, reason, shadowed: Math.max(...own.map(({ shadowed }) => shadowed)) };
}
