import { randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { type Permission, permissionNames } from "../protocol/permissions.ts";
import type { Database, TokenTable } from "../storage/tables.ts";
import { hashOf, newSecret } from "./secrets.ts";

/** A program's token, without its secret. */
export interface MachineToken {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly expiresAt: number;
}

const listed = z.array(z.enum(permissionNames));

/** A new token, told once: `annae_<id>_<secret>`. */
export async function makeToken(
  database: Database,
  token: Omit<MachineToken, "id">,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = randomBytes(8).toString("hex");
  const secret = newSecret();
  await database
    .insertInto("token")
    .values({
      ...{ id, hash: hashOf(secret), tenant: token.tenant, name: token.name },
      permissions: JSON.stringify(token.permissions),
      expires: token.expiresAt,
    })
    .execute();
  return { id, token: `annae_${id}_${secret}` };
}

/** The token that is written so; null: there is none, or not any more. */
export async function tokenOf(
  database: Database,
  written: string,
  now: number,
): Promise<MachineToken | null> {
  const [, id = "", secret = ""] = /^annae_([0-9a-f]{16})_([\w-]{43})$/.exec(written) ?? [];
  const found = await database
    .selectFrom("token")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (found === undefined || found.expires <= now) return null;
  const [kept, given] = [Buffer.from(found.hash), Buffer.from(hashOf(secret))];
  return timingSafeEqual(kept, given) ? shownToken(found) : null;
}

/** As it is listed. */
function shownToken({ id, tenant, name, permissions, expires }: TokenTable): MachineToken {
  const allowed = listed.parse(JSON.parse(permissions));
  return { id, tenant, name, permissions: allowed, expiresAt: expires };
}

/** The tenant's tokens that are not over or taken back. */
export async function listTokens(database: Database, tenant: string): Promise<MachineToken[]> {
  const rows = await database
    .selectFrom("token")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("expires")
    .execute();
  return rows.map(shownToken);
}

/** Takes it back; false: the tenant has none of that id. */
export async function revokeToken(
  database: Database,
  tenant: string,
  id: string,
): Promise<boolean> {
  const gone = await database
    .deleteFrom("token")
    .where("tenant", "=", tenant)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return gone !== undefined;
}
