import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** What turns an older file into one of this version, by name, in order; one that has been released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-rooms-windows-sessions": made(() => rooms),
  "0002-hooks": made(() => hooks),
  "0003-tokens-audit": made(() => tokens),
  "0004-revisions": made(() => revisions),
  "0005-drafts-pictures": made(() => drafts),
  "0006-own-status": made(() => ownStatus),
  "0007-members": made(() => members),
  "0008-insight": made(() => insight),
  "0009-attachments": made(() => attachments),
  "0010-privacy": made(() => privacy),
  "0011-room-lists": made(() => roomLists),
  "0012-shadow-before": made(() => shadowBefore),
};

function made(statements: () => readonly string[]): Migration {
  return {
    up: async (database) => {
      for (const statement of statements()) await sql.raw(statement).execute(database);
    },
  };
}

const hooks = [
  `create table hook (
    hash text primary key, tenant text not null, channel text not null, until integer
  ) without rowid, strict`,
  "create index hook_by_tenant on hook (tenant, channel)",
  `create table blocked (
    tenant text not null, channel text not null, customer text not null, at integer not null,
    primary key (tenant, channel, customer)
  ) without rowid, strict`,
];

const rooms = [
  `create table room (
    tenant text not null, channel text not null, customer text not null,
    state text not null, title text, situation text, counselor text,
    alerts integer not null, alerted_at integer, waiting_since integer, at integer not null, last text,
    undelivered integer not null, seq integer not null, seen integer not null,
    change integer not null, locked integer not null, caller text not null,
    primary key (tenant, channel, customer)
  ) without rowid, strict`,
  "create index room_by_change on room (tenant, change)",
  "create index room_by_state on room (tenant, state, at)",
  `create table entry (
    tenant text not null, channel text not null, customer text not null, seq integer not null,
    event text not null, at integer not null, entry text not null,
    primary key (tenant, channel, customer, seq)
  ) without rowid, strict`,
  "create index entry_by_event on entry (tenant, channel, customer, event)",
  `create table place (
    tenant text primary key, decision integer not null, change integer not null
  ) without rowid, strict`,
  `create table window_entry (
    cursor integer primary key autoincrement,
    tenant text not null, customer text not null, key text not null, at integer not null,
    entry text not null, unique (tenant, customer, key)
  ) strict`,
  "create index window_entry_by_customer on window_entry (tenant, customer, cursor)",
  `create table session (
    hash text primary key, kind text not null, tenant text not null, who text not null,
    made integer not null, used integer not null
  ) without rowid, strict`,
  "create index session_by_tenant on session (tenant)",
  `create table link (
    hash text primary key, person text not null, expires integer not null
  ) without rowid, strict`,
];

const tokens = [
  `create table token (
    id text primary key, hash text not null, tenant text not null, name text not null,
    permissions text not null, expires integer not null
  ) without rowid, strict`,
  `create table audit (
    tenant text not null, number integer not null, at integer not null, who text not null,
    what text not null, about text not null, hash text not null,
    primary key (tenant, number)
  ) without rowid, strict`,
  "create trigger audit_stays before update on audit begin select raise(abort, 'audit is never changed'); end",
  "create trigger audit_remains before delete on audit begin select raise(abort, 'audit is never changed'); end",
];

const ownStatus = [
  `create table own_status (
    tenant text not null, counselor text not null, status text not null,
    primary key (tenant, counselor)
  ) without rowid, strict`,
];

const revisions = [
  `create table revision (
    tenant text not null, id text not null, made integer not null, by text not null,
    content text not null, faults text not null, armed integer,
    primary key (tenant, id)
  ) strict`,
];

const drafts = [
  "alter table revision add column note text not null default ''",
  `create table arming (
    tenant text not null, number integer not null, revision text not null, at integer not null,
    by text not null, reason text not null, primary key (tenant, number)
  ) without rowid, strict`,
  `create table draft (
    tenant text primary key, version integer not null, at integer not null,
    by text not null, name text not null, content text not null
  ) without rowid, strict`,
  `create table picture (
    tenant text not null, digest text not null, name text not null, at integer not null,
    by text not null, type text not null, width integer not null, height integer not null,
    bytes blob not null, primary key (tenant, digest)
  ) strict`,
  // Until now pictures stood in revisions themselves; none of those has ever been released.
  "delete from revision where json_extract(content, '$.policy.pictures') <> '{}'",
  `insert into arming
    select tenant, row_number() over (partition by tenant order by armed), id, armed, by, ''
    from revision where armed is not null`,
  "alter table revision drop column armed",
];

const members = [
  `create table member (
    tenant text not null, issuer text not null, subject text not null, name text not null,
    roles text not null, counselor text, at integer not null,
    primary key (tenant, issuer, subject)
  ) without rowid, strict`,
  "create index member_by_identity on member (issuer, subject)",
  `create table attempt (
    hash text primary key, browser text not null, provider text not null, verifier text not null,
    nonce text not null, back text not null, until integer not null
  ) without rowid, strict`,
];

const insight = [
  "alter table entry add column situation text",
  `create table shadow (
    tenant text primary key, revision text not null, since integer not null, by text not null,
    place integer not null, played integer not null, different integer not null,
    unplayable integer not null, classes text not null
  ) without rowid, strict`,
];

const attachments = [
  `create table attachment (
    tenant text not null, channel text not null, customer text not null, event text not null,
    number integer not null, type text not null, url text, kept text not null, digest text,
    primary key (tenant, channel, customer, event, number)
  ) without rowid, strict`,
  `create table customer_picture (
    tenant text not null, channel text not null, customer text not null, digest text not null,
    at integer not null, type text not null, width integer not null, height integer not null,
    size integer not null, bytes blob not null, primary key (tenant, channel, customer, digest)
  ) strict`,
  "create index customer_picture_by_size on customer_picture (tenant, size)",
];

const privacy = [
  `create table hold (
    tenant text not null, customer text not null, at integer not null, by text not null, reason text not null,
    primary key (tenant, customer)
  ) without rowid, strict`,
  "create table sending_stop (tenant text primary key, since integer not null) without rowid, strict",
  "create table life (one integer primary key check (one = 1), at integer not null) strict",
];

const roomLists = [
  "create index room_by_wait on room (tenant, state, coalesce(waiting_since, at), customer)",
  "create index room_by_alert on room (tenant, state, alerts)",
];

const shadowBefore = ["alter table arming add column shadowed integer not null default 0"];
