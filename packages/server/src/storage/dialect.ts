import type { DatabaseSync } from "node:sqlite";
import { SqliteDialect, type SqliteStatement } from "kysely";

type Value = null | number | bigint | string | Uint8Array;

/** Statements that are kept ready: more than the server has, but for lists of different lengths. */
const mostStatements = 500;

/** Kysely's dialect over the SQLite that comes with Node. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  const ready = new Map<string, SqliteStatement>();
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const known = ready.get(sql) ?? statementOf(database, sql);
        if (ready.size >= mostStatements) ready.clear();
        ready.set(sql, known);
        return known;
      },
    },
  });
}

function statementOf(database: DatabaseSync, sql: string): SqliteStatement {
  // What begins by reading must not find, when it writes, that another server has written meanwhile.
  const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
  const values = (given: readonly unknown[]) => given.map(sqlValue);
  return {
    reader: statement.columns().length > 0,
    all: (given) => statement.all(...values(given)),
    run: (given) => {
      const { changes, lastInsertRowid } = statement.run(...values(given));
      return { changes, lastInsertRowid };
    },
    iterate: (given) => statement.iterate(...values(given)),
  };
}

function sqlValue(given: unknown): Value {
  if (typeof given === "boolean") return given ? 1 : 0;
  if (given === null || typeof given === "number" || typeof given === "bigint") return given;
  if (typeof given === "string" || given instanceof Uint8Array) return given;
  throw new TypeError(`not a value of SQLite: ${typeof given}`);
}
