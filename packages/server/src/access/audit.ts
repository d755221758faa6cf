import type { Database } from "../storage/tables.ts";
import { hashOf } from "./secrets.ts";

/** Whose doing it is, and when. */
export interface Doing {
  readonly tenant: string;
  /** Id of the person or token. */
  readonly by: string;
  readonly now: number;
}

/** Something that was done or looked at, and by whom. */
export interface AuditLine {
  readonly tenant: string;
  readonly at: number;
  /** Id of the person or token. */
  readonly who: string;
  /** Such as `tenant.arm` or `room.read`. */
  readonly what: string;
  /** Which: a room, a revision, a token. Never words of customers. */
  readonly about: string;
}

/** Writes it behind all that is written, where nobody can change it; in the transaction of what was done, if that is one. */
export async function recordAudit(database: Database, line: AuditLine): Promise<void> {
  if (database.isTransaction) return append(database, line);
  await database.transaction().execute((inside) => append(inside, line));
}

async function append(database: Database, line: AuditLine): Promise<void> {
  const last = await auditHead(database, line.tenant);
  const number = (last?.number ?? 0) + 1;
  const hash = chained(last?.hash ?? "", number, line);
  await database
    .insertInto("audit")
    .values({ ...line, number, hash })
    .execute();
}

/** The number of the first line that is not as it was written; null: all are. `head`: a line as a log of that day has it. */
export async function brokenAudit(
  database: Database,
  tenant: string,
  head: { readonly number: number; readonly hash: string } | null = null,
): Promise<number | null> {
  const lines = await database
    .selectFrom("audit")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("number")
    .execute();
  let before = "";
  for (const [index, { number, hash, ...line }] of lines.entries()) {
    if (number !== index + 1 || hash !== chained(before, number, line)) return index + 1;
    if (number === head?.number && hash !== head.hash) return number;
    before = hash;
  }
  return head !== null && head.number > lines.length ? lines.length + 1 : null;
}

/** The last line of the trail, by which the whole of it is known; null: there is none. */
export async function auditHead(
  database: Database,
  tenant: string,
): Promise<{ readonly number: number; readonly hash: string } | null> {
  const last = await database
    .selectFrom("audit")
    .select(["number", "hash"])
    .where("tenant", "=", tenant)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}

function chained(before: string, number: number, line: AuditLine): string {
  const { tenant, at, who, what, about } = line;
  return hashOf(JSON.stringify([before, number, tenant, at, who, what, about]));
}

/** Lines before that number, the latest first. */
export function readAudit(
  database: Database,
  tenant: string,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<(Omit<AuditLine, "tenant"> & { readonly number: number })[]> {
  let query = database
    .selectFrom("audit")
    .select(["number", "at", "who", "what", "about"])
    .where("tenant", "=", tenant);
  if (before !== undefined) query = query.where("number", "<", before);
  return query.orderBy("number", "desc").limit(limit).execute();
}
