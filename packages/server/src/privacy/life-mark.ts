import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../storage/tables.ts";

/** How much older than the file the tables may be: what is noted each minute, with room for a death in between. Milliseconds. */
const tolerance = 5 * 60_000;

/**
 * Whether the tables are an older copy that was put back: they and a file beside them, which is in no backup, both know when a server last
 * lived on them. A file that is not there at all says that they came from another machine.
 */
export async function arePutBack(database: Database, folder: string): Promise<boolean> {
  const row = await database.selectFrom("life").select("at").executeTakeFirst();
  if (row === undefined) return false;
  const file = fileIn(folder);
  return !existsSync(file) || Number(readFileSync(file, "utf8")) > row.at + tolerance;
}

/** Notes that a server lives now. */
export async function noteLife(database: Database, folder: string, now: number): Promise<void> {
  await database
    .insertInto("life")
    .values({ one: 1, at: now })
    .onConflict((known) => known.column("one").doUpdateSet({ at: now }))
    .execute();
  const part = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(part, String(now), { mode: 0o600 });
  renameSync(part, fileIn(folder));
}

function fileIn(folder: string): string {
  return join(folder, "alive");
}
