import * as z from "zod";
import { listMembers, removeMember, setRoles } from "../../access/identity/members.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { memberList, memberRemoved, memberRoles } from "../../protocol/access.ts";
import { doingOf, personOf } from "../person-of.ts";

/** Who may do what of those who sign in at a provider. */
export function memberRoutes(app: Listener, { database, now, hub }: House): void {
  const tell = (ended: readonly string[]) => {
    for (const hash of ended) hub.poke(["session", hash]);
  };
  const config = { scope: "access:manage" } as const;
  app.get(
    "/api/members",
    { config, schema: { response: answersWith(memberList) } },
    async (request) => ({ members: await listMembers(database, personOf(request).tenant.id) }),
  );
  app.post(
    "/api/members",
    { config, schema: { body: memberRoles, response: answersWith(z.object({})) } },
    async (request) => {
      tell(await setRoles(database, doingOf(request, now()), request.body));
      return {};
    },
  );
  app.post(
    "/api/members/remove",
    { config, schema: { body: memberRemoved, response: answersWith(z.object({})) } },
    async (request, reply) => {
      const ended = await removeMember(database, doingOf(request, now()), request.body);
      if (ended === null) return sendProblem(reply, "notFound");
      tell(ended);
      return {};
    },
  );
}
