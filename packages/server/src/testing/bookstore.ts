import { fileURLToPath } from "node:url";
import type { Person } from "../protocol/person.ts";
import { readPolicyFolder } from "../tenants/read-policy-folder.ts";
import type { TenantSetup } from "../tenants/tenant-setup.ts";

const policies = fileURLToPath(new URL("../../../../policies/", import.meta.url));

/** The standard policy, which others extend. */
export const standard = { happytalk: readPolicyFolder(`${policies}happytalk`) };

/** A bookstore that is always open, and where 김해피 and 이다정 answer. */
export const bookstore: TenantSetup = {
  id: "bookstore",
  name: "책과 함께하는 하루",
  policy: readPolicyFolder(`${policies}bookstore`),
  settings: {
    timezone: "Asia/Seoul",
    workingHours: { weekday: "allDay", saturday: "allDay", sunday: "allDay" },
  },
  counselors: [
    { id: "kim", name: "김해피" },
    { id: "lee", name: "이다정" },
  ],
  origins: ["https://bookstore.example"],
};

/** Somebody of the tenant's staff. */
export function staffOf(
  { id, name }: Pick<TenantSetup, "id" | "name">,
  person: Pick<Person, "roles" | "counselor">,
): Person {
  const who = person.counselor ?? person.roles.join("+");
  return { id: who, name: who, tenant: { id, name }, ...person };
}
