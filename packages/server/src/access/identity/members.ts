import * as z from "zod";
import { mostMembers } from "../../limits.ts";
import type { Member } from "../../protocol/access.ts";
import { type Person, roleNames } from "../../protocol/person.ts";
import type { Database, MemberTable } from "../../storage/tables.ts";
import { type Doing, recordAudit } from "../audit.ts";
import { hashOf } from "../secrets.ts";

/** Who somebody is at a provider; an address of theirs can become somebody else's. */
export type Identity = Pick<MemberTable, "issuer" | "subject">;

/** Names them in audit trail and sessions. */
export function memberId({ issuer, subject }: Identity): string {
  return `person:${hashOf(JSON.stringify([issuer, subject])).slice(0, 16)}`;
}

/** Notes that they came, so that an operator can give them roles: they have none before. */
export async function noteMember(
  database: Database,
  { tenant, now }: Pick<Doing, "tenant" | "now">,
  { issuer, subject, name }: Identity & Pick<MemberTable, "name">,
): Promise<void> {
  const { count } = await database
    .selectFrom("member")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("tenant", "=", tenant)
    .executeTakeFirstOrThrow();
  if (count >= mostMembers) return;
  const row = { tenant, issuer, subject, name, roles: "[]", counselor: null, at: now };
  await database
    .insertInto("member")
    .values(row)
    .onConflict((known) => known.columns(["tenant", "issuer", "subject"]).doUpdateSet({ name }))
    .execute();
}

/** The tenants in which they have a role, with their roles there. */
export async function memberships(
  database: Database,
  { issuer, subject }: Identity,
): Promise<readonly (Member & { readonly tenant: string })[]> {
  const rows = await database
    .selectFrom("member")
    .selectAll()
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .orderBy("tenant")
    .execute();
  return rows.map((row) => ({ tenant: row.tenant, ...shownMember(row) }));
}

/** The same of whoever is named so in sessions. */
export async function membershipsOf(
  database: Database,
  id: string,
): Promise<Awaited<ReturnType<typeof memberships>>> {
  const rows = await database
    .selectFrom("member")
    .select(["issuer", "subject"])
    .distinct()
    .execute();
  const found = rows.find((row) => memberId(row) === id);
  return found === undefined ? [] : memberships(database, found);
}

/** Everybody who came, with or without roles. */
export async function listMembers(database: Database, tenant: string): Promise<Member[]> {
  const rows = await database
    .selectFrom("member")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("name")
    .execute();
  return rows.map(shownMember);
}

/** Gives them those roles and no others. Whoever is signed in as them has to sign in again: the hashes of the sessions that are over. */
export function setRoles(
  database: Database,
  { tenant, by, now }: Doing,
  { issuer, subject, name, roles, counselor }: Omit<Member, "id">,
): Promise<string[]> {
  const given = { roles: JSON.stringify(roles), counselor };
  const row = { tenant, issuer, subject, name, ...given, at: now };
  return database.transaction().execute(async (inside) => {
    await inside
      .insertInto("member")
      .values(row)
      .onConflict((known) => known.columns(["tenant", "issuer", "subject"]).doUpdateSet(given))
      .execute();
    const ended = await endSessionsOf(inside, tenant, memberId(row));
    const about = `${memberId(row)} ${roles.join("+")}`;
    await recordAudit(inside, { tenant, at: now, who: by, what: "member.roles", about });
    return ended;
  });
}

/** Forgets them, and ends their sessions, whose hashes come back. Null: they are not known. */
export function removeMember(
  database: Database,
  { tenant, by, now }: Doing,
  { issuer, subject }: Identity,
): Promise<string[] | null> {
  return database.transaction().execute(async (inside) => {
    const gone = await inside
      .deleteFrom("member")
      .where("tenant", "=", tenant)
      .where("issuer", "=", issuer)
      .where("subject", "=", subject)
      .returning("tenant")
      .executeTakeFirst();
    if (gone === undefined) return null;
    const about = memberId({ issuer, subject });
    const ended = await endSessionsOf(inside, tenant, about);
    await recordAudit(inside, { tenant, at: now, who: by, what: "member.remove", about });
    return ended;
  });
}

async function endSessionsOf(database: Database, tenant: string, id: string): Promise<string[]> {
  const ended = await database
    .deleteFrom("session")
    .where("kind", "=", "staff")
    .where("tenant", "=", tenant)
    .where(({ eb, fn, val }) => eb(fn<string>("json_extract", ["who", val("$.id")]), "=", id))
    .returning("hash")
    .execute();
  return ended.map(({ hash }) => hash);
}

const roleList = z.array(z.enum(roleNames));

function shownMember({ issuer, subject, name, roles, counselor }: MemberTable): Member {
  const given = roleList.parse(JSON.parse(roles));
  return { id: memberId({ issuer, subject }), issuer, subject, name, roles: given, counselor };
}

/** Them as they are signed in at a tenant. */
export function personOfMember({ id, name, roles, counselor }: Member, tenant: Person["tenant"]) {
  return { id, name, tenant, roles, counselor };
}
