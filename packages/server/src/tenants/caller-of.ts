import type { ConversationKey } from "@annae/host";
import type { Caller } from "@annae/runtime";
import type { Database } from "../storage/tables.ts";

/** Who is at the other end, as the tenant knows them. `channelAdded`: null where the platform does not say. */
export async function callerOf(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  channelAdded: boolean | null = null,
): Promise<Caller> {
  const blocked = await database
    .selectFrom("blocked")
    .select("customer")
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .executeTakeFirst();
  return {
    customer: { id: customer, blocked: blocked !== undefined, channelAdded: channelAdded ?? true },
    category: null,
    facts: {},
  };
}
