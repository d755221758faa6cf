import type { FastifyRequest } from "fastify";
import type { Doing } from "../access/audit.ts";
import type { Person } from "../protocol/person.ts";

/** Who asks; routes with a scope of roles are reached by nobody else. */
export function personOf({ staff }: FastifyRequest): Person {
  if (staff === null) throw new Error("a route of the staff is asked by nobody");
  return staff.person;
}

/** In whose name something is done. */
export function doingOf(request: FastifyRequest, now: number): Doing {
  const { id, tenant } = personOf(request);
  return { tenant: tenant.id, by: id, now };
}
