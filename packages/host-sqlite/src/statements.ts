import type { DatabaseSync } from "node:sqlite";

/** Every statement that the ledger uses, prepared. */
export type Statements = ReturnType<typeof prepareStatements>;

/** Prepares the statements once. */
export function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  return {
    read: {
      kept: sql("select kept, due from conversation where id = ?"),
      answer: sql("select answer from decided where conversation = ? and event = ?"),
      payload: sql("select payload from payload where conversation = ? and number = ?"),
      tenant: sql("select * from tenant where tenant = ?"),
      desk: sql(`select kept, due from conversation
        where tenant = ? and room in ('waiting', 'received', 'inProgress')`),
      waitingTenants: sql(`select distinct tenant from conversation
        where room in ('waiting', 'received', 'inProgress') and room = 'waiting'`),
      due: sql("select kept, due from conversation where due <= ? order by due limit ?"),
      earliestDue: sql("select due from conversation where due is not null order by due limit 1"),
      unsent: sql("select kept, due from conversation where unsent = 1"),
      undelivered: sql("select undelivered from undelivered where tenant = ?"),
      decisions: sql(`select number, conversation, answer, revision, input from decided
        where tenant = ? and number > ? order by number limit ?`),
      journal: sql("select changes from journal order by number"),
      basis: sql("select basis from revision where tenant = ? and revision = ?"),
    },
    write: {
      append: sql("insert into journal (changes) values (?)"),
      emptyJournal: sql("delete from journal"),
      kept: sql(`insert into conversation values (?, ?, ?, ?, ?, ?) on conflict (id) do update set
        room = excluded.room, due = excluded.due, unsent = excluded.unsent, kept = excluded.kept`),
      decided: sql(`insert or replace into decided
        (conversation, tenant, event, at, answer, revision, input) values (?, ?, ?, ?, ?, ?, ?)`),
      queued: sql("insert or replace into payload values (?, ?, ?)"),
      unqueued: sql("delete from payload where conversation = ? and number = ?"),
      undelivered: sql("insert or replace into undelivered values (?, ?, ?, ?)"),
      settled: sql("delete from undelivered where key = ?"),
      tenant: sql(`insert or replace into tenant (tenant, number, digest, last_assigned, revision)
        values (?, ?, ?, ?, ?)`),
      basis: sql("insert or replace into revision values (?, ?, ?, ?)"),
      assigned: sql("update tenant set last_assigned = ? where tenant = ?"),
      wake: sql(`update conversation set due = min(coalesce(due, ?1), ?1) where tenant = ?2
        and room in ('waiting', 'received', 'inProgress', 'chatbot')`),
      forget: [
        sql("delete from conversation where id = ?"),
        sql("delete from decided where conversation = ?"),
        sql("delete from payload where conversation = ?"),
        sql("delete from undelivered where conversation = ?"),
      ],
      expire: sql("delete from decided where at < ?"),
      expireUndelivered: sql("delete from undelivered where json_extract(undelivered, '$.at') < ?"),
      // A revision counts until the next one: what was replaced before that moment decided nothing after it.
      expireBases: sql(`delete from revision where exists (select 1 from revision later
        where later.tenant = revision.tenant and later.at > revision.at and later.at <= ?)`),
    },
  };
}
