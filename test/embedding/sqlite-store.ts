import type { DatabaseSync } from "node:sqlite";
import type { ConversationStore } from "@annae/runtime";

/** A store in a table of the database; any database with a conditional update will do. */
export function sqliteStore<S>(database: DatabaseSync): ConversationStore<S> {
  database.exec(`create table if not exists conversations (
    tenant text, conversation text, version integer, state text, primary key (tenant, conversation)
  )`);
  const select = database.prepare(
    "select version, state from conversations where tenant = ? and conversation = ?",
  );
  const insert = database.prepare("insert or ignore into conversations values (?, ?, 1, ?)");
  const update = database.prepare(
    "update conversations set state = ?, version = version + 1 " +
      "where tenant = ? and conversation = ? and version = ?",
  );
  return {
    load: async ({ tenant, conversation }) => {
      const row = select.get(tenant, conversation);
      if (row === undefined) return null;
      return { state: JSON.parse(String(row.state)), version: Number(row.version) };
    },
    save: async ({ tenant, conversation }, state, expectedVersion) => {
      const text = JSON.stringify(state);
      const { changes } =
        expectedVersion === null
          ? insert.run(tenant, conversation, text)
          : update.run(text, tenant, conversation, expectedVersion);
      return changes === 1 ? "saved" : "conflict";
    },
  };
}
