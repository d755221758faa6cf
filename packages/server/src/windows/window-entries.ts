import { mostEntries } from "../limits.ts";
import { type WindowEntry, windowEntry } from "../protocol/window.ts";
import type { Database } from "../storage/tables.ts";

/** Whose windows: one customer's of a tenant. */
export interface WindowKey {
  readonly tenant: string;
  readonly customer: string;
}

type Uncounted<E> = E extends WindowEntry ? Omit<E, "cursor"> : never;

/** Puts it behind all that the customer's windows show; what has come under that key before changes nothing, and is told by false. */
export async function addWindowEntry(
  database: Database,
  { tenant, customer }: WindowKey,
  {
    key,
    entry,
    at,
  }: { readonly key: string; readonly entry: Uncounted<WindowEntry>; readonly at: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto("window_entry")
    .values({ tenant, customer, key, at, entry: JSON.stringify(entry) })
    .onConflict((known) => known.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Takes it away again, because it was not taken. */
export async function dropWindowEntry(
  database: Database,
  { tenant, customer }: WindowKey,
  key: string,
): Promise<void> {
  await database
    .deleteFrom("window_entry")
    .where("tenant", "=", tenant)
    .where("customer", "=", customer)
    .where("key", "=", key)
    .execute();
}

/** What stands behind that cursor, in order. */
export async function windowEntries(
  database: Database,
  { tenant, customer }: WindowKey,
  after: number,
): Promise<{ readonly entries: WindowEntry[]; readonly more: boolean }> {
  const rows = await database
    .selectFrom("window_entry")
    .select(["cursor", "entry"])
    .where("tenant", "=", tenant)
    .where("customer", "=", customer)
    .where("cursor", ">", after)
    .orderBy("cursor")
    .limit(mostEntries + 1)
    .execute();
  const shown = rows.slice(0, mostEntries);
  return {
    entries: shown.map(({ cursor, entry }) => windowEntry.parse({ cursor, ...JSON.parse(entry) })),
    more: rows.length > shown.length,
  };
}
