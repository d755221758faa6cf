import * as z from "zod";
import { counselorId, moment } from "./names.ts";
import { permissionNames } from "./permissions.ts";
import { roleNames } from "./person.ts";

/** What may be asked; a token names some of these. */
export const permissionName = z.enum(permissionNames);

/** A program's token, without its secret. */
export const machineToken = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.array(permissionName).readonly(),
  expiresAt: moment,
});
/** `GET /api/tokens` */
export const tokenList = z.object({ tokens: z.array(machineToken) });
/** `POST /api/tokens`: never with more than whoever makes it may do. */
export const newToken = z.strictObject({
  name: z.string().trim().min(1).max(100),
  permissions: z.array(permissionName).max(permissionNames.length),
  days: z.number().int().min(1).max(365),
});
/** The token itself is told once. */
export const tokenMade = machineToken.extend({ token: z.string() });
/** `POST /api/tokens/revoke` */
export const tokenRevoked = z.strictObject({ id: z.string().max(64) });

/** Something that was done or looked at. */
export const auditLine = z.object({
  number: z.number().int(),
  at: moment,
  who: z.string(),
  what: z.string(),
  about: z.string(),
});
/** `GET /api/audit`: the latest first; `before`: those before that number. */
export const auditQuery = z.strictObject({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** See {@link auditLine}. */
export const auditPage = z.object({ lines: z.array(auditLine), more: z.boolean() });
/** `GET /api/audit/verify`: the number of the first line that is not as it was written; null: all are. */
export const auditVerified = z.object({ broken: z.number().int().nullable() });

/** `GET /api/audit/verify`: where a log of an earlier day says a number and a hash (`audit`), whether the trail still has that line. */
export const auditHeadQuery = z.strictObject({
  number: z.coerce.number().int().positive().optional(),
  hash: z.string().max(64).optional(),
});

/** `GET /auth/ways`: how one signs in here: by a link out of the terminal, or at a provider, whose `path` a browser is sent to (`?return=/studio`). */
export const signInWays = z.object({
  link: z.boolean(),
  providers: z.array(z.object({ id: z.string(), name: z.string(), path: z.string() })),
});
/** A browser that is sent to a provider; `return`: `/console` or `/studio`. */
export const signInQuery = z.object({ return: z.string().max(200).default("/console") });
/** A provider in a path. */
export const providerPath = z.strictObject({ provider: z.string().max(64) });

const identity = {
  issuer: z.string().min(1).max(300),
  /** Their id at the provider. */
  subject: z.string().min(1).max(300),
};

/** Somebody who has come by a provider; without roles they may do nothing. */
export const tenantMember = z.object({
  id: z.string(),
  ...identity,
  name: z.string(),
  roles: z.array(z.enum(roleNames)),
  counselor: counselorId.nullable(),
});
/** `GET /api/members` */
export const memberList = z.object({ members: z.array(tenantMember) });
/** `POST /api/members`: these roles and no others, from the next sign-in on; whoever is signed in has to sign in again. */
export const memberRoles = z.strictObject({
  ...identity,
  name: z.string().max(100).default(""),
  roles: z.array(z.enum(roleNames)),
  counselor: counselorId.nullable().default(null),
});
/** `POST /api/members/remove` */
export const memberRemoved = z.strictObject(identity);

/** See {@link tenantMember}. */
export type Member = z.infer<typeof tenantMember>;
/** See {@link signInWays}. */
export type SignInWays = z.infer<typeof signInWays>;
