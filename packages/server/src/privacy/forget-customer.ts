import type { ConversationKey, Host } from "@annae/host";
import { sql } from "kysely";
import { type Doing, recordAudit } from "../access/audit.ts";
import type { Hub } from "../live/hub.ts";
import type { Database } from "../storage/tables.ts";
import { markOfCustomer } from "./mark-of-customer.ts";
import type { Tombstones } from "./tombstones.ts";

/** Tables that have rows of customers under their own key. */
const ofCustomers = [
  ...(["room", "entry", "window_entry", "attachment", "customer_picture"] as const),
  ...(["blocked", "hold"] as const),
];

/** What is needed to forget somebody. */
export interface Forgetting {
  readonly host: Pick<Host, "forget">;
  readonly database: Database;
  readonly tombstones: Tombstones;
  readonly hub: Pick<Hub, "poke">;
}

/** Because they or their company asked, because their time has passed, or because they had been forgotten before the tables were put back. */
export type ForgetReason = "asked" | "retention" | "restored";

/**
 * Forgets all that is kept of the customer, on every channel: rooms, words, pictures, sessions, what was not delivered, their decisions. Counts stay, and a mark without
 * a name, by which an older copy is forgotten, too. `pending`: the host can't now; then nothing else is forgotten either.
 */
export async function forgetCustomer(
  { host, database, tombstones, hub }: Forgetting,
  { by, now }: Omit<Doing, "tenant">,
  { key, why }: { readonly key: ConversationKey; readonly why: ForgetReason },
): Promise<"complete" | "pending"> {
  const { tenant, customer } = key;
  if ((await host.forget(tenant, customer)) === "pending") return "pending";
  if (why === "asked") tombstones.add(tenant, customer, now);
  await database.transaction().execute(async (inside) => {
    await dropCustomer(inside, tenant, customer);
    const about = `${markOfCustomer(key)} ${why}`;
    await recordAudit(inside, { tenant, at: now, who: by, what: "customer.forget", about });
  });
  // What was overwritten stands in the journal of the tables until that is begun anew.
  await sql.raw("pragma wal_checkpoint(truncate)").execute(database);
  hub.poke(["rooms", tenant]);
  return "complete";
}

async function dropCustomer(database: Database, tenant: string, customer: string): Promise<void> {
  for (const table of ofCustomers) {
    await database
      .deleteFrom(table)
      .where("tenant", "=", tenant)
      .where("customer", "=", customer)
      .execute();
  }
  await database
    .deleteFrom("session")
    .where("tenant", "=", tenant)
    .where("kind", "=", "window")
    .where("who", "=", customer)
    .execute();
}

/** Forgets again whoever had been forgotten before the tables were put back from an older copy. */
export async function forgetAgain(house: Forgetting, now: number): Promise<void> {
  const { database, tombstones } = house;
  const rooms = await database
    .selectFrom("room")
    .select(["tenant", "channel", "customer", "at"])
    .execute();
  for (const { at, ...key } of rooms) {
    const forgotten = tombstones.at(key.tenant, key.customer);
    if (forgotten === null || forgotten < at) continue;
    await forgetCustomer(house, { by: "server", now }, { key, why: "restored" });
  }
}
