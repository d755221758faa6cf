import { recordAudit } from "../../access/audit.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { titlesIn } from "../../insight/names.ts";
import type { Shadows } from "../../insight/shadows.ts";
import { countStatistics } from "../../insight/statistics.ts";
import { lineWithoutWords, lineWithWords } from "../../insight/without-words.ts";
import {
  decisionsPage,
  decisionsQuery,
  nameList,
  shadowRun,
  shadowStart,
  statistics,
  statisticsQuery,
} from "../../protocol/insight.ts";
import { doingOf, personOf } from "../person-of.ts";

const longest = 92 * 86_400_000;

/** What happened, what came of it, and what would have with another revision. */
export function insightRoutes(app: Listener, house: House, shadows: Shadows): void {
  const { host, database, tenants, now } = house;
  const [reads, writes] = [{ scope: "tenant:read" }, { scope: "tenant:write" }] as const;

  app.get(
    "/api/decisions",
    {
      config: reads,
      schema: { querystring: decisionsQuery, response: answersWith(decisionsPage) },
    },
    async (request, reply) => {
      const { after, words } = request.query;
      const { id: who, tenant } = personOf(request);
      if (words && request.staff?.may("words:read") !== true)
        return sendProblem(reply, "forbidden");
      const { lines, next } = await host.decisions(tenant.id, after);
      const line = { tenant: tenant.id, at: now(), who, what: "log.read", about: String(after) };
      if (words) await recordAudit(database, line);
      return { lines: lines.map(words ? lineWithWords : lineWithoutWords), next };
    },
  );
  app.get(
    "/api/statistics",
    { config: reads, schema: { querystring: statisticsQuery, response: answersWith(statistics) } },
    async (request, reply) => {
      const { from, to } = request.query;
      const tenant = tenants.find(personOf(request).tenant.id);
      if (tenant === undefined || to < from || to - from > longest) {
        return sendProblem(reply, "badRequest");
      }
      const { timezone } = tenant.revision.settings;
      return countStatistics(database, tenant.id, { from, to, timezone });
    },
  );
  app.get(
    "/api/names",
    { config: { scope: "rooms:read" }, schema: { response: answersWith(nameList) } },
    async (request, reply) => {
      const policy = tenants.find(personOf(request).tenant.id)?.revision.policy;
      if (policy === undefined || "built" in policy) return sendProblem(reply, "notFound");
      return titlesIn(policy);
    },
  );
  app.get(
    "/api/shadow",
    { config: reads, schema: { response: answersWith(shadowRun) } },
    async (request) => ({ shadow: await shadows.look(personOf(request).tenant.id) }),
  );
  app.post(
    "/api/shadow",
    { config: writes, schema: { body: shadowStart, response: answersWith(shadowRun) } },
    async (request, reply) => {
      const { revision } = request.body;
      const doing = doingOf(request, now());
      if (revision === null) await shadows.stop(doing);
      else if (!(await shadows.start(doing, revision))) return sendProblem(reply, "conflict");
      return { shadow: await shadows.look(doing.tenant) };
    },
  );
}
