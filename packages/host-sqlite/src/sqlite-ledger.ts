import type { DatabaseSync } from "node:sqlite";
import { conversationId, type Ledger } from "@annae/host/ledger";
import { inFull } from "./journal-rows.ts";
import { createRecent, isFrequent } from "./recent.ts";
import { sqliteTables, type Tables } from "./sqlite-tables.ts";

/** How many changes stand in the journal alone, at most. */
const mostRecent = 4_096;

/** The ledger in an open database. */
export function sqliteLedger(database: DatabaseSync, file: string): Ledger {
  return journalLedger(sqliteTables(database, file));
}

/**
 * A ledger that stores what happens with every event as one row for each commit, and brings it into the tables now and then: a
 * conversation that has changed ten times since is written there once, and a payload that has been sent never. Whoever asks for
 * more than one conversation is answered by the tables, after that.
 */
function journalLedger(tables: Tables): Ledger {
  const recent = createRecent();
  let open = true;
  /** Of what is closed nothing is known any more, as little as of a process that has died. */
  const lately = () => {
    if (!open) throw new Error("the file is closed");
    return recent;
  };
  const settle = () => {
    if (recent.size() === 0) return;
    tables.write(recent.settled(), []);
    recent.clear();
    tableDue = tables.earliestDue();
  };
  let tableDue: number | null = null;
  const known = (id: string) => recent.kept(id) ?? tables.kept(id);
  for (const { changes, made, placed } of tables.journal()) {
    recent.add(made, placed);
    for (const change of changes) recent.add([inFull(change, known)], []);
  }
  settle();
  tableDue = tables.earliestDue();
  const settled = <T>(ask: () => T): T => {
    settle();
    return ask();
  };
  const due: Ledger["due"] = (by, most) => {
    const found = tables.due(by, most);
    const own = recent.due(by);
    // What has changed since is not as it stands in the tables.
    const still = found.filter(({ key }) => recent.kept(conversationId(key)) === undefined);
    if (still.length + own.length === 0 && found.length > 0)
      return settled(() => tables.due(by, most));
    return [...still, ...own]
      .toSorted((one, other) => (one.due ?? 0) - (other.due ?? 0))
      .slice(0, most);
  };
  return {
    ...tables,
    write: (changes) => {
      if (!changes.every(isFrequent)) {
        tables.write(recent.settled(), changes);
        recent.clear();
        tableDue = tables.earliestDue();
        return;
      }
      const frequent = changes.filter(isFrequent);
      recent.add(frequent, tables.append(frequent, known));
      if (recent.size() < mostRecent) return;
      try {
        settle();
      } catch {
        // It is stored in the journal; it comes into the tables the next time.
      }
    },
    kept: (id) => lately().kept(id) ?? tables.kept(id),
    answer: (id, event) => lately().answer(id, event) ?? tables.answer(id, event),
    payload: (id, number) => {
      const own = lately().payload(id, number);
      return own === undefined ? tables.payload(id, number) : (own ?? undefined);
    },
    due,
    earliestDue: () => {
      const earliest = Math.min(recent.earliestDue(), tableDue ?? Number.POSITIVE_INFINITY);
      return Number.isFinite(earliest) ? earliest : null;
    },
    tenant: (name) => settled(() => tables.tenant(name)),
    desk: (tenant) => settled(() => tables.desk(tenant)),
    waitingTenants: () => settled(() => tables.waitingTenants()),
    unsent: () => settled(() => tables.unsent()),
    close: () => {
      open = false;
      tables.close();
    },
    decisions: (...asked) => settled(() => tables.decisions(...asked)),
  };
}
