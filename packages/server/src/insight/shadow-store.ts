import * as z from "zod";
import { type ShadowClass, type ShadowRun, shadowClass } from "../protocol/insight.ts";
import type { Database } from "../storage/tables.ts";

/** A shadow, and how far in the tenant's decision log it is. */
export interface StoredShadow extends Omit<ShadowRun, "classes"> {
  readonly place: number;
  readonly classes: readonly CountedClass[];
}

/** A way in which it came out otherwise; its name follows from it. */
export type CountedClass = Omit<ShadowClass, "id">;

const classList = z.array(shadowClass.omit({ id: true }));

/** The tenant's; null: none runs. */
export async function readShadow(database: Database, tenant: string): Promise<StoredShadow | null> {
  const row = await database
    .selectFrom("shadow")
    .selectAll()
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { tenant: _, classes, ...rest } = row;
  return { ...rest, classes: classList.parse(JSON.parse(classes)) };
}

/** Keeps it, or forgets it where there is none. */
export async function writeShadow(
  database: Database,
  tenant: string,
  shadow: StoredShadow | null,
): Promise<void> {
  if (shadow === null) {
    await database.deleteFrom("shadow").where("tenant", "=", tenant).execute();
    return;
  }
  const row = { tenant, ...shadow, classes: JSON.stringify(shadow.classes) };
  await database
    .insertInto("shadow")
    .values(row)
    .onConflict((known) => known.column("tenant").doUpdateSet(row))
    .execute();
}
