import type { Doing } from "../access/audit.ts";
import type { Draft, TenantContent } from "../protocol/tenant.ts";
import type { Database } from "../storage/tables.ts";
import { lastArming } from "./armings.ts";
import { contentIn, findRevision, revisionId } from "./revisions.ts";

/** What the tenant's operators are working on: what is in force where nobody has begun. Null: not even that. */
export async function readDraft(database: Database, tenant: string): Promise<Draft | null> {
  const row = await database
    .selectFrom("draft")
    .selectAll()
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  if (row !== undefined) {
    const { version, by: id, name, at } = row;
    const content = contentIn(row.content);
    return { version, id: revisionId(content), by: { id, name, at }, content };
  }
  const armed = await lastArming(database, tenant);
  const found = armed && (await findRevision(database, tenant, armed.revision));
  return found && { version: 0, id: found.revision.id, by: null, content: found.content };
}

/** Writes it over the version that was read. Where another has been written meanwhile, nothing changes, and it is that one that comes back. */
export function writeDraft(
  database: Database,
  { tenant, by, now, name }: Doing & { readonly name: string },
  { version, content }: { readonly version: number; readonly content: TenantContent },
): Promise<{ readonly written: boolean; readonly draft: Draft | null }> {
  return database.transaction().execute(async (inside) => {
    const before = await readDraft(inside, tenant);
    if ((before?.version ?? 0) !== version) return { written: false, draft: before };
    const row = { tenant, version: version + 1, at: now, by, name };
    const next = { ...row, content: JSON.stringify(content) };
    await inside
      .insertInto("draft")
      .values(next)
      .onConflict((known) => known.column("tenant").doUpdateSet(next))
      .execute();
    return { written: true, draft: await readDraft(inside, tenant) };
  });
}
