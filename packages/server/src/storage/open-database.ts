import { setTimeout as pause } from "node:timers/promises";
import { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { nodeSqliteDialect } from "./dialect.ts";
import { migrations } from "./migrations.ts";
import type { Database, ServerTables } from "./tables.ts";

const sqlite = process.getBuiltinModule("node:sqlite");

/** Another server may be bringing the file to this version: then there is nothing left to do a little later. Milliseconds. */
const patience = [50, 200, 1_000];

/** The server's tables, and whether another server has written to them. */
export interface Storage {
  readonly database: Database;
  /** Another number whenever another process has written. */
  readonly foreignVersion: () => number;
}

/**
 * The server's own tables in that file, which is made where there is none and brought to this version where it is older. Several
 * servers of one machine may share it.
 */
export async function openDatabase(file: string): Promise<Storage> {
  const connection = new sqlite.DatabaseSync(file);
  connection.exec(
    "pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on;",
  );
  const version = connection.prepare("pragma data_version");
  const database = new Kysely<ServerTables>({ dialect: nodeSqliteDialect(connection) });
  await migrate(database);
  return { database, foreignVersion: () => Number(version.get()?.data_version) };
}

async function migrate(database: Database): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  for (const wait of [...patience, null]) {
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
    if (error === undefined) return;
    if (wait === null) throw error;
    await pause(wait);
  }
}
