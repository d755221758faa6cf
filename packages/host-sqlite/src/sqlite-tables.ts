import type { DatabaseSync } from "node:sqlite";
import {
  type Change,
  createShelf,
  type Kept,
  type KeptTenant,
  type Ledger,
} from "@annae/host/ledger";
import { type Applied, applyChange } from "./apply-change.ts";
import { type Appended, appendedIn, journalText } from "./journal-rows.ts";
import {
  addLogRow,
  decisionAt,
  decisionsOf,
  type LoggedPlace,
  logPiece,
  type Made,
} from "./log-rows.ts";
import { unpackKept } from "./packed.ts";
import type { Frequent } from "./recent.ts";
import { faultOfError, isOfSqlite } from "./sqlite-fault.ts";
import { prepareStatements, type Row } from "./statements.ts";

/** How many conversations are kept in memory as well. */
const mostAtHand = 10_000;

/** Tables with a journal before them: what is appended there is stored, and but for the log stands in no table yet. */
export interface Tables extends Omit<Ledger, "write"> {
  /** Stores the changes, and says where the decisions among them stand. */
  readonly append: (
    changes: readonly Frequent[],
    known: (id: string) => Kept | undefined,
  ) => readonly LoggedPlace[];
  /** All that has been appended. */
  readonly journal: () => readonly Appended[];
  /** Makes changes that were appended, and others; then the journal is empty. */
  readonly write: (appended: readonly Applied[], changes: readonly Change[]) => void;
}

/** The tables of an open database; this is their only writer, so what it has in memory is what is stored. */
export function sqliteTables(database: DatabaseSync, file: string): Tables {
  const statements = prepareStatements(database);
  const shelf = createShelf<Kept>(mostAtHand);
  const { read } = statements;
  const take = (row: Row | undefined): Kept | undefined =>
    row === undefined
      ? undefined
      : unpackKept(String(row.id), { ...JSON.parse(String(row.kept)), due: numberIn(row.due) });
  const takeAll = (rows: readonly Row[]) => rows.flatMap((row) => take(row) ?? []);
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!isOfSqlite(error)) throw error;
      throw new Error(faultOfError(error, file).message.en, { cause: error });
    }
  };
  let last = told(() => Number(read.lastRow.get()?.number));
  const log = (made: readonly Made[]) => {
    last += 1;
    return addLogRow(statements, last, made);
  };
  return {
    write: (appended, changes) =>
      told(() => {
        inTransaction(database, () => {
          for (const change of appended) applyChange(statements, change);
          for (const change of changes) {
            if (isDecided(change)) for (const one of log([change])) applyChange(statements, one);
            else applyChange(statements, change);
          }
          statements.write.emptyJournal.run();
        });
        for (const change of [...appended, ...changes]) {
          if (change.kind === "kept") shelf.put(change.id, change.kept);
          if (change.kind === "forget") shelf.drop(change.id);
          if (change.kind === "wake" || change.kind === "removed") shelf.clear();
        }
        // What is forgotten is not to stand in the journal either.
        if (changes.some(({ kind }) => kind === "forget" || kind === "removed")) {
          database.exec("pragma wal_checkpoint(truncate)");
        }
      }),
    append: (changes, known) =>
      told(() => {
        const text = journalText(changes, known);
        return inTransaction(database, () => {
          const placed = log(changes.filter(isDecided));
          statements.write.append.run(last, text);
          return placed;
        });
      }),
    journal: () =>
      told(() =>
        read.journal.all().map((row): Appended => {
          const number = Number(row.number);
          const decisions = read.log.get(number)?.decisions;
          const made = decisions === undefined ? [] : decisionsOf(number, String(decisions));
          return appendedIn(jsonIn(row.changes), made);
        }),
      ),
    kept: (id) =>
      shelf.get(id) ??
      told(() => {
        const found = take(read.kept.get(id));
        if (found !== undefined) shelf.put(id, found);
        return found;
      }),
    answer: (id, event) =>
      told(() => {
        const number = numberIn(read.place.get(id, event)?.number);
        return number === null ? undefined : decisionAt(statements, number)?.answer;
      }),
    payload: (id, number) => told(() => jsonIn(read.payload.get(id, number)?.payload)),
    tenant: (tenant) => told(() => tenantIn(read.tenant.get(tenant))),
    desk: (tenant) => told(() => takeAll(read.desk.all(tenant))),
    waitingTenants: () => told(() => read.waitingTenants.all().map((row) => String(row.tenant))),
    due: (by, most) => told(() => takeAll(read.due.all(by, most))),
    earliestDue: () => told(() => numberIn(read.earliestDue.get()?.due)),
    unsent: () => told(() => takeAll(read.unsent.all())),
    undelivered: (tenant) =>
      told(() => read.undelivered.all(tenant).flatMap((row) => jsonIn(row.undelivered) ?? [])),
    decisions: (tenant, after, most) => told(() => logPiece(statements, tenant, after, most)),
    basis: (tenant, revision) => told(() => jsonIn(read.basis.get(tenant, revision)?.basis)),
    close: () => database.close(),
  };
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("begin immediate");
  try {
    const value = work();
    database.exec("commit");
    return value;
  } catch (error) {
    // A full disk has ended the transaction already.
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

function tenantIn(row: Row | undefined): KeptTenant | undefined {
  if (row === undefined) return undefined;
  const { number, digest, last_assigned: last, revision } = row;
  return {
    number: Number(number),
    digest: String(digest),
    lastAssigned: typeof last === "string" ? last : null,
    revision: JSON.parse(String(revision)),
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** What this host has written itself is read as it was. */
function jsonIn(value: unknown) {
  return typeof value === "string" ? JSON.parse(value) : undefined;
}

function isDecided(change: Change): change is Made {
  return change.kind === "decided";
}
