import { brokenAudit, readAudit } from "../../access/audit.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { auditHeadQuery, auditPage, auditQuery, auditVerified } from "../../protocol/access.ts";
import { personOf } from "../person-of.ts";

/** What was done and looked at, by whom. */
export function auditRoutes(app: Listener, { database }: House): void {
  const config = { scope: "audit:read" } as const;
  app.get(
    "/api/audit",
    { config, schema: { querystring: auditQuery, response: answersWith(auditPage) } },
    async (request) => {
      const { limit, before } = request.query;
      const asked = { before, limit: limit + 1 };
      const lines = await readAudit(database, personOf(request).tenant.id, asked);
      return { lines: lines.slice(0, limit), more: lines.length > limit };
    },
  );
  app.get(
    "/api/audit/verify",
    { config, schema: { querystring: auditHeadQuery, response: answersWith(auditVerified) } },
    async (request) => {
      const { number, hash } = request.query;
      const head = number === undefined || hash === undefined ? null : { number, hash };
      return { broken: await brokenAudit(database, personOf(request).tenant.id, head) };
    },
  );
}
