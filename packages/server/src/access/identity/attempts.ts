import { sessions } from "../../limits.ts";
import type { AttemptTable, Database } from "../../storage/tables.ts";
import { hashOf, newSecret } from "../secrets.ts";

/** What somebody who was sent to a provider has to come back with. */
export interface SignInAttempt {
  /** Goes with them and comes back. */
  readonly state: string;
  /** Stays in their browser. */
  readonly browser: string;
}

/** Notes that somebody is sent to a provider; they have ten minutes. */
export async function beginAttempt(
  database: Database,
  given: Pick<AttemptTable, "provider" | "verifier" | "nonce" | "back">,
  now: number,
): Promise<SignInAttempt> {
  const [state, browser] = [newSecret(), newSecret()];
  await database.deleteFrom("attempt").where("until", "<=", now).execute();
  await database
    .insertInto("attempt")
    .values({
      ...given,
      hash: hashOf(state),
      browser: hashOf(browser),
      until: now + sessions.attempt,
    })
    .execute();
  return { state, browser };
}

/** The attempt of that browser at that provider, once; null: there is none, or it is over. */
export async function takeAttempt(
  database: Database,
  { state, browser, provider }: SignInAttempt & { readonly provider: string },
  now: number,
): Promise<AttemptTable | null> {
  const taken = await database
    .deleteFrom("attempt")
    .where("hash", "=", hashOf(state))
    .where("browser", "=", hashOf(browser))
    .where("provider", "=", provider)
    .returningAll()
    .executeTakeFirst();
  return taken === undefined || taken.until <= now ? null : taken;
}
