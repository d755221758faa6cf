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
    return shownRevision(row, await armingsOf(inside, tenant));
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
  const armings = await armingsOf(database, tenant);
  const rows = await database
    .selectFrom("revision")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("made", "desc")
    .limit(kept.revisions)
    .execute();
  return rows.map((row) => shownRevision(row, armings));
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
  const armings = await armingsOf(database, tenant);
  return { revision: shownRevision(row, armings), content: contentIn(row.content) };
}

/** The content that was stored so. */
export function contentIn(json: string): TenantContent {
  return tenantContent.parse(JSON.parse(json));
}

const findings = z.array(finding);

/** Codes of diagnostics that say that a question has no answer. */
const undecided = new Set(["undecided", "property-undecided"]);

function shownRevision(
  { id, made, by, note, faults }: RevisionTable,
  armings: readonly Arming[],
): RevisionState {
  const found = findings.parse(JSON.parse(faults));
  const isSound = !found.some(({ severity }) => severity === "error");
  return {
    ...{ id, made, by, note, findings: found },
    state: lifeOf(id, armings) ?? (isSound ? "checked" : "faulty"),
    undecided: found.filter(({ path }) => undecided.has(path)).length,
    armed: armingWords(id, armings),
  };
}
