import { accessSync, constants } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { createHost, type Host, type HostSetup } from "@annae/host";
import type { Ledger } from "@annae/host/ledger";
import { asksWhose, owner, pragmas, schemaVersion, stepsFrom } from "./schema.ts";
import { faultOfError, type SqliteFault, sqliteFault } from "./sqlite-fault.ts";
import { sqliteLedger } from "./sqlite-ledger.ts";

/** A host, or why its file cannot be used. */
export type Opened =
  | { readonly ok: true; readonly host: Host }
  | { readonly ok: false; readonly fault: SqliteFault };

/** Asked for rather than imported: an older Node, which has none, is then told so by the vocabulary. */
const sqlite = process.getBuiltinModule("node:sqlite");

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
  // SQLite gives whoever names no file a place that is gone with the process.
  if (file === "" || file === ":memory:") return { ok: false, fault: sqliteFault("noFile", file) };
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file);
    database.exec(owner);
    const found = Number(database.prepare("pragma user_version").get()?.user_version);
    const strange = strangeness(database, found);
    if (strange !== null) {
      database.close();
      return { ok: false, fault: sqliteFault(strange, file) };
    }
    database.exec(pragmas);
    for (const step of stepsFrom(found)) database.exec(`begin immediate; ${step} commit;`);
    return { ok: true, ledger: sqliteLedger(database, file) };
  } catch (error) {
    if (database?.isOpen) database.close();
    // SQLite says of a file that it may not write that it cannot be locked.
    const fault = isReadOnly(file) ? sqliteFault("readOnly", file) : faultOfError(error, file);
    return { ok: false, fault };
  }
}

/** Why a database of that version is none of ours; null: it is, or it is empty. It is left as it is. */
function strangeness(database: DatabaseSync, found: number): "newerVersion" | "foreign" | null {
  const { tables, own } = database.prepare(asksWhose).get() ?? {};
  if (tables !== 0 && own !== 1) return "foreign";
  if (found > schemaVersion) return "newerVersion";
  return (found === 0) === (tables === 0) ? null : "foreign";
}

function isReadOnly(file: string): boolean {
  try {
    accessSync(file, constants.F_OK);
  } catch {
    return false;
  }
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
