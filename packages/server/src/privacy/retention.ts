import type { TenantBook } from "../tenants/tenant-book.ts";
import { type Forgetting, forgetCustomer } from "./forget-customer.ts";

const day = 86_400_000;

/** Days for which a conversation is kept after its last word where a tenant does not say another number. */
export const usualDays = 90;

/** What is needed to forget them in time. */
export interface Keeping extends Forgetting {
  readonly tenants: TenantBook;
}

/** Forgets customers of whom nothing has been heard for as long as their tenant keeps conversations; those under a legal hold stay. */
export async function forgetOld(house: Keeping, now: number): Promise<void> {
  for (const { id: tenant, keepDays } of house.tenants.all()) {
    const old = await house.database
      .selectFrom("room")
      .select(({ fn }) => ["customer", fn.min("channel").as("channel")])
      .where("tenant", "=", tenant)
      .where("customer", "not in", (query) =>
        query.selectFrom("hold").select("customer").where("tenant", "=", tenant),
      )
      .groupBy("customer")
      .having(({ fn }) => fn.max("at"), "<", now - keepDays * day)
      .execute();
    for (const { channel, customer } of old) {
      const key = { tenant, channel, customer };
      await forgetCustomer(house, { by: "server", now }, { key, why: "retention" });
    }
  }
}
