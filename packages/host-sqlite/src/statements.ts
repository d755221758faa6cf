import type { DatabaseSync } from "node:sqlite";

/** What a statement finds. */
export type Row = Readonly<Record<string, unknown>>;

/** A row of the log has the decisions of one commit; a decision's number says the row and the place in it. */
export const placesInRow = 65_536;

/** Every statement that the ledger uses, prepared. */
export type Statements = ReturnType<typeof prepareStatements>;

/** Prepares the statements once. */
export function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  return {
    read: {
      kept: sql("select id, kept, due from conversation where id = ?"),
      place: sql("select number from decided where conversation = ? and event = ?"),
      log: sql("select decisions from log where number = ?"),
      logOfTenant: sql(`select log.number, decisions from logged join log on log.number = logged.row
        where tenant = ? and logged.row >= ? order by logged.row limit ?`),
      logSince: sql("select number, decisions from log where number >= ?"),
      rowsOfConversation: sql(`select distinct number / ${placesInRow} as number from decided
        where conversation = ?`),
      rowsOfTenant: sql("select row as number from logged where tenant = ?"),
      oldRowsOfTenants:
        sql(`select logged.row as number, tenant from logged join tenant using (tenant)
        join log on log.number = logged.row where keep_for is not null and log.at < ? - keep_for`),
      lastRow: sql(`select max(coalesce((select max(number) from journal), 0),
        coalesce((select seq from sqlite_sequence where name = 'log'), 0)) as number`),
      payload: sql("select payload from payload where conversation = ? and number = ?"),
      tenant: sql("select * from tenant where tenant = ?"),
      desk: sql(`select id, kept, due from conversation
        where tenant = ? and room in ('waiting', 'received', 'inProgress')`),
      waitingTenants: sql(`select distinct tenant from conversation
        where room in ('waiting', 'received', 'inProgress') and room = 'waiting'`),
      due: sql("select id, kept, due from conversation where due <= ? order by due limit ?"),
      earliestDue: sql("select due from conversation where due is not null order by due limit 1"),
      unsent: sql("select id, kept, due from conversation where unsent = 1"),
      undelivered: sql("select undelivered from undelivered where tenant = ?"),
      journal: sql("select number, changes from journal order by number"),
      basis: sql("select basis from revision where tenant = ? and revision = ?"),
    },
    write: {
      append: sql("insert into journal values (?, ?)"),
      emptyJournal: sql("delete from journal"),
      kept: sql(`insert into conversation values (?, ?, ?, ?, ?, ?) on conflict (id) do update set
        room = excluded.room, due = excluded.due, unsent = excluded.unsent, kept = excluded.kept`),
      log: sql("insert into log values (?, ?, ?)"),
      relog: sql("update log set decisions = ? where number = ?"),
      unlog: sql("delete from log where number = ?"),
      placed: sql("insert or replace into decided values (?, ?, ?)"),
      unplaced: sql("delete from decided where conversation = ? and event = ? and number = ?"),
      logged: sql("insert or ignore into logged values (?, ?)"),
      unlogged: sql("delete from logged where tenant = ? and row = ?"),
      queued: sql("insert or replace into payload values (?, ?, ?)"),
      unqueued: sql("delete from payload where conversation = ? and number = ?"),
      undelivered: sql("insert or replace into undelivered values (?, ?, ?, ?)"),
      settled: sql("delete from undelivered where key = ?"),
      tenant: sql(`insert or replace into tenant
        (tenant, number, digest, last_assigned, revision, keep_for) values (?, ?, ?, ?, ?, ?)`),
      basis: sql("insert or replace into revision values (?, ?, ?, ?)"),
      assigned: sql("update tenant set last_assigned = ? where tenant = ?"),
      wake: sql(`update conversation set due = min(coalesce(due, ?1), ?1) where tenant = ?2
        and room in ('waiting', 'received', 'inProgress', 'chatbot')`),
      forget: [
        sql("delete from conversation where id = ?"),
        sql("delete from payload where conversation = ?"),
        sql("delete from undelivered where conversation = ?"),
      ],
      remove: [
        sql(`delete from payload
          where conversation in (select id from conversation where tenant = ?)`),
        sql("delete from conversation where tenant = ?"),
        sql("delete from undelivered where tenant = ?"),
        sql("delete from revision where tenant = ?"),
        sql("delete from tenant where tenant = ?"),
      ],
      // Rows are in order of their commits: up to the first that is to be kept.
      expire: [
        sql(`delete from decided where number < ${placesInRow} *
          coalesce((select number from log where at >= ? order by number limit 1), 1 << 40)`),
        sql(`delete from logged where row <
          coalesce((select number from log where at >= ? order by number limit 1), 1 << 40)`),
        sql(`delete from log where number <
          coalesce((select number from log where at >= ? order by number limit 1), 1 << 40)`),
      ],
      expireUndelivered: sql(`delete from undelivered where json_extract(undelivered, '$.at') <
        ?1 - coalesce((select keep_for from tenant where tenant.tenant = undelivered.tenant), ?2)`),
      // A revision counts until the next one: what was replaced before that moment decided nothing after it.
      expireBases: sql(`delete from revision where exists (select 1 from revision later
        where later.tenant = revision.tenant and later.at > revision.at and later.at <= ?)`),
    },
  };
}
