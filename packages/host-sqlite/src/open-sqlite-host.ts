import type { DatabaseSync } from "node:sqlite";
import { createHost, type EmbeddedHost, type HostSetup } from "@annae/host";
import type { Ledger } from "@annae/host/ledger";
import { pragmas, schemaVersion, stepsFrom } from "./schema.ts";
import { faultOfError, type SqliteFault, sqliteFault } from "./sqlite-fault.ts";
import { sqliteLedger } from "./sqlite-ledger.ts";

/** A host, or why its file cannot be used. */
export type Opened =
  | { readonly ok: true; readonly host: EmbeddedHost }
  | { readonly ok: false; readonly fault: SqliteFault };

/** Node's SQLite needs no flag from here on. */
const oldest = [22, 13] as const;

/**
 * A host that keeps everything in that file, which it makes where there is none, and goes on with what it finds there. The file
 * belongs to this process until `stop`.
 */
export function openSqliteHost(file: string, setup: Omit<HostSetup, "ledger">): Opened {
  const opened = openLedger(file);
  return opened.ok ? { ok: true, host: createHost({ ...setup, ledger: opened.ledger }) } : opened;
}

/** The ledger in that file, or why it cannot be used. */
export function openLedger(
  file: string,
): { readonly ok: true; readonly ledger: Ledger } | Extract<Opened, { ok: false }> {
  const sqlite = isOld(process.versions.node) ? undefined : process.getBuiltinModule("node:sqlite");
  if (sqlite === undefined) return { ok: false, fault: sqliteFault("oldNode", file) };
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file);
    database.exec(pragmas);
    const found = Number(database.prepare("pragma user_version").get()?.user_version);
    if (found <= schemaVersion) {
      for (const step of stepsFrom(found)) database.exec(`begin immediate; ${step} commit;`);
      return { ok: true, ledger: sqliteLedger(database, file) };
    }
    database.close();
    return { ok: false, fault: sqliteFault("newerVersion", file) };
  } catch (error) {
    if (database?.isOpen) database.close();
    return { ok: false, fault: faultOfError(error, file) };
  }
}

/** Whether that version of Node is older than what is needed. */
export function isOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}
