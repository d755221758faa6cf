import { placesInRow } from "./statements.ts";

/** Version of the tables; a file says its own in `user_version`. */
export const schemaVersion = 4;

/** By whom the file is used: one process, which waits for nobody. */
export const owner = "pragma locking_mode = exclusive; pragma busy_timeout = 0;";

/** How the file is used: durable when a commit returns, and what is deleted is overwritten. */
export const pragmas = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma secure_delete = on;
`;

/** How many tables there are, and whether the one is among them that every version has had. */
export const asksWhose =
  "select count(*) as tables, coalesce(sum(name = 'conversation'), 0) as own from sqlite_schema where type = 'table'";

/** Where decisions stand, and by which conversations and tenants they are found. */
const log = `
  create table log (
    number integer primary key autoincrement, at integer not null, decisions text not null
  );
  create table decided (
    conversation text not null, event text not null, number integer not null,
    primary key (conversation, event)
  ) without rowid;
  create index decided_number on decided (number);
  create table logged (
    tenant text not null, row integer not null, primary key (tenant, row)
  ) without rowid;
`;

const revision = `
  create table revision (
    tenant text not null, revision text not null, at integer not null, basis text not null,
    primary key (tenant, revision)
  ) without rowid;
`;

/** Changes that stand in no other table yet, a commit in each row. */
const journal = "create table journal (number integer primary key, changes text not null);";

/** The tables of this version. Texts named after a type of \`@annae/host/ledger\` hold it as JSON. */
const tables = `
  create table conversation (
    id text primary key, tenant text not null, room text not null,
    due integer, unsent integer not null, kept text not null
  ) without rowid;
  create index conversation_due on conversation (due) where due is not null;
  create index conversation_unsent on conversation (id) where unsent = 1;
  create index conversation_desk on conversation (tenant)
    where room in ('waiting', 'received', 'inProgress');
  ${log}
  ${revision}
  create table payload (
    conversation text not null, number integer not null, payload text not null,
    primary key (conversation, number)
  ) without rowid;
  create table undelivered (
    key text primary key, tenant text not null, conversation text not null, undelivered text not null
  ) without rowid;
  create index undelivered_tenant on undelivered (tenant);
  create table tenant (
    tenant text primary key, number integer not null, digest text not null,
    last_assigned text, revision text not null, keep_for integer
  ) without rowid;
  ${journal}
  pragma user_version = ${schemaVersion};
`;

/** Version 1 had decisions without numbers, and a reason in the list of undelivered as one text. */
const fromVersion1 = `
  alter table decided rename to decided_before;
  drop index decided_at;
  create table decided (
    number integer primary key, conversation text not null, tenant text not null, event text not null,
    at integer not null, answer text not null, revision text not null, input text not null,
    unique (conversation, event)
  );
  create index decided_tenant on decided (tenant, number);
  create index decided_at on decided (at);
  ${revision}
  insert into decided (conversation, tenant, event, at, answer, revision, input)
    select conversation, json_extract(conversation, '$[0]'), event, at, answer, revision, input
    from decided_before order by at;
  drop table decided_before;
  insert into revision select tenant, number || '/' || digest, 0, revision from tenant;
  update undelivered set undelivered = json_set(undelivered, '$.reason',
    json_object('ko', json_extract(undelivered, '$.reason'), 'en', json_extract(undelivered, '$.reason')));
  pragma user_version = 2;
`;

/** Version 2 had no journal. */
const fromVersion2 = `${journal} pragma user_version = 3;`;

/** Version 3 had a row for each decision, and the journal's texts in full. */
const fromVersion3 = `
  insert or replace into decided (conversation, tenant, event, at, answer, revision, input)
    select value ->> 'id', value ->> 'id' ->> 0, value ->> '$.decided.event.id', value ->> '$.decided.event.at',
      value -> '$.decided.answer', value ->> '$.decided.revision',
      json_remove(value -> 'decided', '$.answer', '$.revision')
    from journal, json_each(journal.changes) where value ->> 'kind' = 'decided' order by journal.number;
  alter table decided rename to decided_before;
  drop index decided_tenant;
  drop index decided_at;
  alter table tenant add column keep_for integer;
  ${log}
  insert into log
    select number, at, json_array(json_set(input, '$.id', conversation, '$.revision', revision, '$.answer', json(answer)))
    from decided_before order by number;
  insert into decided select conversation, event, number * ${placesInRow} from decided_before;
  insert into logged select tenant, number from decided_before;
  drop table decided_before;
  pragma user_version = 4;
`;

/** What brings a file of that version to this one, step by step; 0 is an empty file. */
export function stepsFrom(found: number): readonly string[] {
  return found === 0 ? [tables] : [fromVersion1, fromVersion2, fromVersion3].slice(found - 1);
}
