import * as z from "zod";
import { recordAudit } from "../../access/audit.ts";
import { listTokens, makeToken, revokeToken } from "../../access/tokens.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { newToken, tokenList, tokenMade, tokenRevoked } from "../../protocol/access.ts";
import { personOf } from "../person-of.ts";

const dayLong = 86_400_000;

/** Tokens for programs: made by people, told once, taken back. */
export function tokenRoutes(app: Listener, { database, now }: House): void {
  const config = { scope: "access:manage" } as const;
  app.get(
    "/api/tokens",
    { config, schema: { response: answersWith(tokenList) } },
    async (request) => ({ tokens: await listTokens(database, personOf(request).tenant.id) }),
  );
  app.post(
    "/api/tokens",
    { config, schema: { body: newToken, response: answersWith(tokenMade) } },
    async (request, reply) => {
      const { id: who, tenant } = personOf(request);
      const { name, permissions, days } = request.body;
      if (!permissions.every((one) => request.staff?.may(one))) {
        return sendProblem(reply, "forbidden");
      }
      const [at, expiresAt] = [now(), now() + days * dayLong];
      const made = await database.transaction().execute(async (inside) => {
        const given = { tenant: tenant.id, name, permissions, expiresAt };
        const token = await makeToken(inside, given);
        const line = { tenant: tenant.id, at, who, what: "token.make", about: token.id };
        await recordAudit(inside, line);
        return token;
      });
      return { ...made, name, permissions, expiresAt };
    },
  );
  app.post(
    "/api/tokens/revoke",
    { config, schema: { body: tokenRevoked, response: answersWith(z.object({})) } },
    async (request, reply) => {
      const { id: who, tenant } = personOf(request);
      const { id } = request.body;
      const known = await database.transaction().execute(async (inside) => {
        const revoked = await revokeToken(inside, tenant.id, id);
        const line = { tenant: tenant.id, at: now(), who, what: "token.revoke", about: id };
        if (revoked) await recordAudit(inside, line);
        return revoked;
      });
      return known ? {} : sendProblem(reply, "notFound");
    },
  );
}
