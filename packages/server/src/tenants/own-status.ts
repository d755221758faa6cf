import type { Counselor } from "@annae/vocabulary";
import type { Database, OwnStatusTable } from "../storage/tables.ts";

/** Keeps what a counselor says of themselves. */
export async function keepStatus(database: Database, said: OwnStatusTable): Promise<void> {
  await database
    .insertInto("own_status")
    .values(said)
    .onConflict((known) => known.columns(["tenant", "counselor"]).doUpdateSet(said))
    .execute();
}

/** The roster with what its counselors say of themselves; of whoever has said nothing, as it is written. */
export async function asTheySay(
  database: Database,
  tenant: string,
  roster: readonly Counselor[],
): Promise<readonly Counselor[]> {
  const rows = await database
    .selectFrom("own_status")
    .select(["counselor", "status"])
    .where("tenant", "=", tenant)
    .execute();
  const said = new Map(rows.map(({ counselor, status }) => [counselor, status]));
  return roster.map((one) => ({ ...one, status: said.get(one.id) ?? one.status }));
}
