import { sessions } from "../limits.ts";
import type { Database, SessionTable } from "../storage/tables.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** Whose session it is; `who`: a person as JSON, or a customer's id. */
export type SessionHolder = Pick<SessionTable, "kind" | "tenant" | "who">;

/** How long a session lasts, unused and in all. Milliseconds. */
const lasts = {
  staff: { idle: sessions.staffIdle, most: sessions.staff },
  window: { idle: sessions.windowIdle, most: sessions.window },
} as const;

/** How often it is noted that a session is used. Milliseconds. */
const noted = 60_000;

/** A new session; the token is told once and nowhere kept. */
export async function beginSession(
  database: Database,
  holder: SessionHolder,
  now: number,
): Promise<{ readonly token: string; readonly expiresAt: number }> {
  const token = newSecret();
  await database
    .insertInto("session")
    .values({ hash: hashOf(token), ...holder, made: now, used: now })
    .execute();
  return { token, expiresAt: now + lasts[holder.kind].most };
}

/** The session of that token and kind; null: there is none, or it is over. */
export async function sessionOf(
  database: Database,
  kind: SessionTable["kind"],
  token: string,
  now: number,
): Promise<SessionTable | null> {
  const hash = hashOf(token);
  const found = await database
    .selectFrom("session")
    .selectAll()
    .where("hash", "=", hash)
    .where("kind", "=", kind)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { idle, most } = lasts[kind];
  if (now - found.used >= idle || now - found.made >= most) {
    await endSession(database, hash);
    return null;
  }
  if (now - found.used >= noted) {
    await database.updateTable("session").set({ used: now }).where("hash", "=", hash).execute();
  }
  return found;
}

/** Ends the session of that hash. */
export async function endSession(database: Database, hash: string): Promise<void> {
  await database.deleteFrom("session").where("hash", "=", hash).execute();
}
