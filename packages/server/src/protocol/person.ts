import * as z from "zod";
import { counselorId, moment } from "./names.ts";

/** What people may do: set a tenant up, talk to customers, look at everything. */
export const roleNames = ["operator", "counselor", "auditor"] as const;

/** Somebody who is signed in: always for one tenant. */
export const person = z.object({
  id: z.string(),
  name: z.string(),
  tenant: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(z.enum(roleNames)),
  /** Who they are in the roster; null: they answer no customers. */
  counselor: counselorId.nullable(),
});

/** `GET /api/tenants`: the companies for which whoever is signed in works, with their roles there. */
export const ownTenants = z.object({
  tenants: z.array(
    z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(roleNames)) }),
  ),
});
/** `POST /auth/tenant`: goes on as somebody of another of them. */
export const otherTenant = z.strictObject({ tenant: z.string().min(1).max(64) });

/** What a sign-in link's page posts: the part of the address behind `#`. Works once, within 10 minutes. */
export const linkUse = z.strictObject({ secret: z.string().min(1).max(200) });

/** A session. The token goes into the header `Authorization: Bearer …`, or into a socket's first frame; never into an address. */
export const session = z.object({ token: z.string(), person, expiresAt: moment });

/** See {@link person}. */
export type Person = z.infer<typeof person>;
/** See {@link roleNames}. */
export type Role = (typeof roleNames)[number];
/** See {@link ownTenants}. */
export type OwnTenant = z.infer<typeof ownTenants>["tenants"][number];
/** See {@link session}. */
export type SignedIn = z.infer<typeof session>;
