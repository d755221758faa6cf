import { patience } from "../limits.ts";
import type { Database } from "../storage/tables.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** Whose webhooks come to an address. */
export interface HookOwner {
  readonly tenant: string;
  readonly channel: string;
}

/** A new secret for the addresses that a platform is told; the one before stays valid for a day, older ones no longer are. */
export function renewHook(
  database: Database,
  { tenant, channel }: HookOwner,
  now: number,
): Promise<string> {
  const secret = newSecret();
  return database.transaction().execute(async (inside) => {
    await inside
      .deleteFrom("hook")
      .where("tenant", "=", tenant)
      .where("channel", "=", channel)
      .where("until", "is not", null)
      .execute();
    await inside
      .updateTable("hook")
      .set({ until: now + patience.oldHook })
      .where("tenant", "=", tenant)
      .where("channel", "=", channel)
      .execute();
    await inside
      .insertInto("hook")
      .values({ hash: hashOf(secret), tenant, channel, until: null })
      .execute();
    return secret;
  });
}

/** Whose address has the secret; null: nobody's, or nobody's any more. */
export async function hookOwner(
  database: Database,
  secret: string,
  now: number,
): Promise<HookOwner | null> {
  const found = await database
    .selectFrom("hook")
    .selectAll()
    .where("hash", "=", hashOf(secret))
    .executeTakeFirst();
  if (found === undefined || (found.until !== null && found.until <= now)) return null;
  return { tenant: found.tenant, channel: found.channel };
}
