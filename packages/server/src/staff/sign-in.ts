import * as z from "zod";
import { takeLink } from "../access/links.ts";
import { beginSession, endSession } from "../access/sessions.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import { cookieIn, setCookie } from "../http/cookies.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { isSameOrigin } from "../http/same-origin.ts";
import { signInWays } from "../protocol/access.ts";
import { linkUse, person, session } from "../protocol/person.ts";
import { counselorList } from "../protocol/staff.ts";
import { personOf } from "./person-of.ts";

const everybody = { scope: "self" } as const;

/** Signing in and out, who one is, and who else there is. */
export function signInRoutes(app: Listener, house: House): void {
  const { database, now, tenants, providers, hub } = house;
  app.post(
    "/auth/link",
    {
      config: { scope: "anybody", rateLimit: { max: house.perMinute.signIn } },
      schema: { body: linkUse, response: answersWith(session) },
    },
    async (request, reply) => {
      if (!isSameOrigin(request)) return sendProblem(reply, "badOrigin");
      // Where people sign in at a provider, whoever reads the terminal must not be one of them.
      if (providers.all.length > 0) return sendProblem(reply, "gone");
      const who = await takeLink(database, request.body.secret, now());
      if (who === null) return sendProblem(reply, "gone");
      const holder = { kind: "staff", tenant: who.tenant.id, who: JSON.stringify(who) } as const;
      return { ...(await beginSession(database, holder, now())), person: who };
    },
  );
  app.post(
    "/auth/leave",
    { config: everybody, schema: { response: answersWith(z.object({})) } },
    async (request, reply) => {
      const session = request.staff?.session ?? null;
      if (session !== null) {
        await endSession(database, session);
        hub.poke(["session", session]);
      }
      if (cookieIn(request, "__Host-annae") !== null) {
        setCookie(reply, "__Host-annae", null);
        reply.header("Clear-Site-Data", '"cookies", "storage"');
      }
      return {};
    },
  );
  app.get(
    "/auth/ways",
    { config: { scope: "anybody" }, schema: { response: answersWith(signInWays) } },
    async () => ({
      link: providers.all.length === 0,
      providers: providers.all.map(({ id, name }) => ({ id, name, path: `/auth/to/${id}` })),
    }),
  );
  app.get(
    "/api/me",
    { config: everybody, schema: { response: answersWith(person) } },
    async (request) => personOf(request),
  );
  app.get(
    "/api/counselors",
    { config: { scope: "rooms:read" }, schema: { response: answersWith(counselorList) } },
    async (request) => {
      const { id } = personOf(request).tenant;
      const rows = await database
        .selectFrom("room")
        .select(({ fn }) => ["counselor", "state", fn.countAll<number>().as("rooms")])
        .where("tenant", "=", id)
        .where("state", "in", ["received", "inProgress"])
        .groupBy(["counselor", "state"])
        .execute();
      const count = (counselor: string, state: string) =>
        rows.find((row) => row.counselor === counselor && row.state === state)?.rooms ?? 0;
      const roster = tenants.find(id)?.revision.counselors ?? [];
      return {
        counselors: roster.map(({ id: counselor, name, loggedIn, status }) => ({
          ...{ id: counselor, name, loggedIn, status },
          received: count(counselor, "received"),
          inProgress: count(counselor, "inProgress"),
        })),
      };
    },
  );
}
