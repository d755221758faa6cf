import { sessions } from "../limits.ts";
import { type Person, person } from "../protocol/person.ts";
import type { Database } from "../storage/tables.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** A secret that signs the person in once, within ten minutes. */
export async function makeLink(database: Database, who: Person, now: number): Promise<string> {
  const secret = newSecret();
  const row = { hash: hashOf(secret), person: JSON.stringify(who), expires: now + sessions.link };
  await database.insertInto("link").values(row).execute();
  return secret;
}

/** Whom the secret signs in; null: it is none, it has been used, or it is too old. */
export async function takeLink(
  database: Database,
  secret: string,
  now: number,
): Promise<Person | null> {
  const taken = await database
    .deleteFrom("link")
    .where("hash", "=", hashOf(secret))
    .returningAll()
    .executeTakeFirst();
  if (taken === undefined || taken.expires <= now) return null;
  return person.parse(JSON.parse(taken.person));
}
