import { membershipsOf, personOfMember } from "../access/identity/members.ts";
import { beginSession, endSession } from "../access/sessions.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import { setCookie } from "../http/cookies.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import type { Person } from "../protocol/person.ts";
import { otherTenant, ownTenants, person } from "../protocol/person.ts";
import { personOf } from "./person-of.ts";

/** For which companies somebody works who has signed in at a provider; a link is for one company alone. */
export function tenantRoutes(app: Listener, house: House): void {
  const { database, tenants, providers, hub, now } = house;
  const config = { scope: "self" } as const;

  app.get(
    "/api/tenants",
    { config, schema: { response: answersWith(ownTenants) } },
    async (request) => {
      const all = await personsOf(personOf(request));
      return { tenants: all.map(({ tenant, roles }) => ({ ...tenant, roles })) };
    },
  );
  app.post(
    "/auth/tenant",
    { config, schema: { body: otherTenant, response: answersWith(person) } },
    async (request, reply) => {
      const before = request.staff?.session ?? null;
      const all = await personsOf(personOf(request));
      const who = all.find(({ tenant }) => tenant.id === request.body.tenant);
      if (who === undefined || before === null) return sendProblem(reply, "notFound");
      if (who.tenant.id === personOf(request).tenant.id) return who;
      const holder = { kind: "staff", tenant: who.tenant.id, who: JSON.stringify(who) } as const;
      const { token } = await beginSession(database, holder, now());
      await endSession(database, before);
      hub.poke(["session", before]);
      setCookie(reply, "__Host-annae", token);
      return who;
    },
  );

  /** Who they are in each company in which they have a role and whose staff may come by that provider; a link's person is in one. */
  async function personsOf(who: Person): Promise<readonly Person[]> {
    const known = await membershipsOf(database, who.id);
    const persons = known.flatMap((member) => {
      const tenant = tenants.find(member.tenant);
      const comes = providers.all.some(
        ({ issuer, tenants: served }) =>
          withoutSlash(issuer) === withoutSlash(member.issuer) && served.includes(member.tenant),
      );
      if (tenant === undefined || !comes || member.roles.length === 0) return [];
      return [personOfMember(member, { id: tenant.id, name: tenant.name })];
    });
    return persons.length === 0 ? [who] : persons;
  }
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, "");
}
