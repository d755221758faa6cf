import type { DatabaseSync } from "node:sqlite";
import {
  type Change,
  conversationKey,
  createShelf,
  type Kept,
  type KeptTenant,
  type Ledger,
  type NumberedDecision,
  revisionName,
} from "@annae/host/ledger";
import { assertNever } from "@annae/vocabulary";
import { faultOfError } from "./sqlite-fault.ts";
import { prepareStatements, type Statements } from "./statements.ts";

/** How many conversations are kept in memory as well. */
const mostAtHand = 10_000;

/** A ledger with a journal before it: what is appended there is stored, and stands in no table yet. */
export interface Tables extends Ledger {
  /** Stores the changes as they are. */
  readonly append: (changes: readonly Change[]) => void;
  /** All that has been appended. */
  readonly journal: () => readonly Change[];
  /** Makes the changes, and empties the journal: what stood in it is among them. */
  readonly write: (changes: readonly Change[]) => void;
}

/** The tables of an open database; this is their only writer, so what it has in memory is what is stored. */
export function sqliteTables(database: DatabaseSync, file: string): Tables {
  const statements = prepareStatements(database);
  const shelf = createShelf<Kept>(mostAtHand);
  const { read } = statements;
  const take = (row: Row | undefined): Kept | undefined =>
    row === undefined ? undefined : { ...JSON.parse(String(row.kept)), due: numberIn(row.due) };
  const takeAll = (rows: readonly Row[]) => rows.flatMap((row) => take(row) ?? []);
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Error(faultOfError(error, file).message.en, { cause: error });
    }
  };
  return {
    write: (changes) =>
      told(() => {
        inTransaction(database, () => {
          for (const change of changes) apply(statements, change);
          statements.write.emptyJournal.run();
        });
        for (const change of changes) {
          if (change.kind === "kept") shelf.put(change.id, change.kept);
          if (change.kind === "forget") shelf.drop(change.id);
          if (change.kind === "wake") shelf.clear();
        }
        // What is forgotten is not to stand in the journal either.
        if (changes.some(({ kind }) => kind === "forget")) {
          database.exec("pragma wal_checkpoint(truncate)");
        }
      }),
    append: (changes) => told(() => void statements.write.append.run(JSON.stringify(changes))),
    journal: () =>
      told(() => read.journal.all().flatMap((row): readonly Change[] => jsonIn(row.changes))),
    kept: (id) =>
      shelf.get(id) ??
      told(() => {
        const found = take(read.kept.get(id));
        if (found !== undefined) shelf.put(id, found);
        return found;
      }),
    answer: (id, event) => told(() => jsonIn(read.answer.get(id, event)?.answer)),
    payload: (id, number) => told(() => jsonIn(read.payload.get(id, number)?.payload)),
    tenant: (tenant) => told(() => tenantIn(read.tenant.get(tenant))),
    desk: (tenant) => told(() => takeAll(read.desk.all(tenant))),
    waitingTenants: () => told(() => read.waitingTenants.all().map((row) => String(row.tenant))),
    due: (by, most) => told(() => takeAll(read.due.all(by, most))),
    earliestDue: () => told(() => numberIn(read.earliestDue.get()?.due)),
    unsent: () => told(() => takeAll(read.unsent.all())),
    undelivered: (tenant) =>
      told(() => read.undelivered.all(tenant).flatMap((row) => jsonIn(row.undelivered) ?? [])),
    decisions: (tenant, after, most) =>
      told(() => read.decisions.all(tenant, after, most).map(decisionIn)),
    basis: (tenant, revision) => told(() => jsonIn(read.basis.get(tenant, revision)?.basis)),
    close: () => database.close(),
  };
}

type Row = Readonly<Record<string, unknown>>;

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec("begin immediate");
  try {
    work();
    database.exec("commit");
  } catch (error) {
    // A full disk has ended the transaction already.
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

function apply({ write }: Statements, change: Change): void {
  switch (change.kind) {
    case "kept": {
      const { due, ...rest } = change.kept;
      const { key, conversation, post } = rest;
      write.kept.run(
        change.id,
        key.tenant,
        conversation.room,
        due,
        Number(post !== null),
        JSON.stringify(rest),
      );
      return;
    }
    case "decided": {
      const { revision, answer, ...input } = change.decided;
      const { id, at } = input.event;
      const { tenant } = conversationKey(change.id);
      const [said, made] = [JSON.stringify(answer), JSON.stringify(input)];
      write.decided.run(change.id, tenant, id, at, said, revision, made);
      return;
    }
    case "queued":
      write.queued.run(change.id, change.number, JSON.stringify(change.payload));
      return;
    case "unqueued":
      write.unqueued.run(change.id, change.number);
      return;
    case "undelivered": {
      const { undelivered } = change;
      const { key, conversation } = undelivered;
      write.undelivered.run(key, conversation.tenant, change.id, JSON.stringify(undelivered));
      return;
    }
    case "settled":
      write.settled.run(change.key);
      return;
    case "tenant": {
      const { number, digest, lastAssigned, revision } = change.kept;
      write.tenant.run(change.tenant, number, digest, lastAssigned, JSON.stringify(revision));
      const { settings, counselors } = revision;
      const basis = JSON.stringify({ settings, counselors });
      write.basis.run(change.tenant, revisionName(change.kept), change.at, basis);
      return;
    }
    case "assigned":
      write.assigned.run(change.counselor, change.tenant);
      return;
    case "wake":
      write.wake.run(change.at, change.tenant);
      return;
    case "forget":
      for (const statement of write.forget) statement.run(change.id);
      return;
    case "expire":
      write.expire.run(change.before);
      write.expireUndelivered.run(change.before);
      write.expireBases.run(change.before);
      return;
    default:
      assertNever(change);
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

function decisionIn(row: Row): NumberedDecision {
  const { number, conversation, answer, revision, input } = row;
  return {
    number: Number(number),
    key: conversationKey(String(conversation)),
    decided: { ...jsonIn(input), revision: String(revision), answer: jsonIn(answer) },
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** What this host has written itself is read as it was. */
function jsonIn(value: unknown) {
  return typeof value === "string" ? JSON.parse(value) : undefined;
}
