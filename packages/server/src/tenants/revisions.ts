import * as z from "zod";
import { type Doing, recordAudit } from "../access/audit.ts";
import { hashOf } from "../access/secrets.ts";
import { kept } from "../limits.ts";
import {
  finding,
  type PolicyFinding,
  type RevisionState,
  type TenantContent,
  tenantContent,
} from "../protocol/tenant.ts";
import type { Database, RevisionTable } from "../storage/tables.ts";
import { type Arming, armingsOf, armingWords, lifeOf } from "./armings.ts";
import { gatesOfRevision, type Shadowed, shadowOf } from "./gates.ts";

/** Names a revision by what is in it. */
export function revisionId(content: TenantContent): string {
  return hashOf(JSON.stringify(content));
}

/** Keeps a revision with what was found of it; the same comes to the same. */
export async function keepRevision(
  database: Database,
  { tenant, by, now }: Doing,
  made: {
    readonly content: TenantContent;
    readonly note: string;
    readonly findings: readonly PolicyFinding[];
  },
): Promise<RevisionState> {
  const id = revisionId(made.content);
  const [content, faults] = [JSON.stringify(made.content), JSON.stringify(made.findings)];
  const row = { tenant, id, made: now, by, content, faults, note: made.note };
  return database.transaction().execute(async (inside) => {
    await inside
      .insertInto("revision")
      .values(row)
      .onConflict((known) => known.columns(["tenant", "id"]).doUpdateSet(row))
      .execute();
    await dropOldest(inside, tenant);
    await recordAudit(inside, { tenant, at: now, who: by, what: "revision.make", about: id });
    return shownRevision(row, await lifeOfTenant(inside, tenant));
  });
}

/** Of those that were never in force only the latest are kept. */
async function dropOldest(database: Database, tenant: string): Promise<void> {
  const latest = database
    .selectFrom("revision")
    .select("id")
    .where("tenant", "=", tenant)
    .orderBy("made", "desc")
    .limit(kept.revisions);
  const armed = database.selectFrom("arming").select("revision").where("tenant", "=", tenant);
  await database
    .deleteFrom("revision")
    .where("tenant", "=", tenant)
    .where("id", "not in", latest)
    .where("id", "not in", armed)
    .execute();
}

/** The tenant's revisions, the latest first. */
export async function listRevisions(
  database: Database,
  tenant: string,
): Promise<readonly RevisionState[]> {
  const life = await lifeOfTenant(database, tenant);
  const rows = await database
    .selectFrom("revision")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("made", "desc")
    .limit(kept.revisions)
    .execute();
  return rows.map((row) => shownRevision(row, life));
}

/** One revision and what is in it; null: there is none. */
export async function findRevision(
  database: Database,
  tenant: string,
  id: string,
): Promise<{ readonly revision: RevisionState; readonly content: TenantContent } | null> {
  const row = await database
    .selectFrom("revision")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const life = await lifeOfTenant(database, tenant);
  return { revision: shownRevision(row, life), content: contentIn(row.content) };
}

/** The content that was stored so. */
export function contentIn(json: string): TenantContent {
  return tenantContent.parse(JSON.parse(json));
}

const findings = z.array(finding);

/** What became of a tenant's revisions. */
interface TenantLife {
  readonly armings: readonly Arming[];
  readonly shadow: Shadowed;
}

async function lifeOfTenant(database: Database, tenant: string): Promise<TenantLife> {
  return { armings: await armingsOf(database, tenant), shadow: await shadowOf(database, tenant) };
}

function shownRevision(
  { id, made, by, note, faults }: RevisionTable,
  { armings, shadow }: TenantLife,
): RevisionState {
  const found = findings.parse(JSON.parse(faults));
  const gates = gatesOfRevision(id, found, shadow);
  const isShut = gates.some(({ is }) => is === "closed");
  return {
    ...{ id, made, by, note, findings: found, gates: [...gates] },
    state: lifeOf(id, armings) ?? (isShut ? "faulty" : "checked"),
    armed: armingWords(id, armings),
  };
}
