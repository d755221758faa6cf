import type { Database } from "../storage/tables.ts";
import { lastArming } from "./armings.ts";

/** Where a tenant's operators are. */
export interface TenantNews {
  /** How often a revision has been put in force. */
  readonly armed: number;
  /** The one that is; null: none. */
  readonly revision: string | null;
  /** Null: nobody has written one. */
  readonly draft: {
    readonly version: number;
    readonly by: { readonly id: string; readonly name: string };
  } | null;
}

/** What is in force and which draft there is, as short as it can be told. */
export async function tenantNews(database: Database, tenant: string): Promise<TenantNews> {
  const last = await lastArming(database, tenant);
  const draft = await database
    .selectFrom("draft")
    .select(["version", "by", "name"])
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return {
    armed: last?.number ?? 0,
    revision: last?.revision ?? null,
    draft: draft ? { version: draft.version, by: { id: draft.by, name: draft.name } } : null,
  };
}
