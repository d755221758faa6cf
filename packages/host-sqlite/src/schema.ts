/** Version of the tables; a file says its own in `user_version`. */
export const schemaVersion = 1;

/** How the file is used: durable when a commit returns, by one process, and what is deleted is overwritten. */
export const pragmas = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma secure_delete = on;
  pragma busy_timeout = 0;
`;

/** The tables of this version. Texts named after a type of \`@annae/host/ledger\` hold it as JSON. */
export const tables = `
  create table conversation (
    id text primary key, tenant text not null, room text not null,
    due integer, unsent integer not null, kept text not null
  ) without rowid;
  create index conversation_due on conversation (due) where due is not null;
  create index conversation_unsent on conversation (id) where unsent = 1;
  create index conversation_desk on conversation (tenant)
    where room in ('waiting', 'received', 'inProgress');
  create table decided (
    conversation text not null, event text not null, at integer not null,
    answer text not null, revision text not null, input text not null,
    primary key (conversation, event)
  ) without rowid;
  create index decided_at on decided (at);
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
    last_assigned text, revision text not null
  ) without rowid;
  pragma user_version = ${schemaVersion};
`;
