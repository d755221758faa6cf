import { type ForceParts, putInForce } from "../../hosting/put-in-force.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { bodyBytes } from "../../limits.ts";
import {
  armRevision,
  newRevision,
  revision,
  revisionList,
  revisionPath,
  revisionState,
} from "../../protocol/tenant.ts";
import { findRevision, listRevisions } from "../../tenants/revisions.ts";
import { doingOf, personOf } from "../person-of.ts";
import { makeRevision } from "./make-revision.ts";

/** What the tenant could decide by, and what it does. */
export function revisionRoutes(app: Listener, house: House, parts: ForceParts): void {
  const { database, now } = house;
  const [reads, writes] = [{ scope: "tenant:read" }, { scope: "tenant:write" }] as const;
  app.get(
    "/api/revisions",
    { config: reads, schema: { response: answersWith(revisionList) } },
    async (request) => ({
      revisions: [...(await listRevisions(database, personOf(request).tenant.id))],
    }),
  );
  app.get(
    "/api/revisions/:id",
    { config: reads, schema: { params: revisionPath, response: answersWith(revision) } },
    async (request, reply) => {
      const { tenant } = personOf(request);
      const found = await findRevision(database, tenant.id, request.params.id);
      return found ?? sendProblem(reply, "notFound");
    },
  );
  app.post(
    "/api/revisions",
    {
      config: writes,
      bodyLimit: bodyBytes.policy,
      schema: { body: newRevision, response: answersWith(revisionState) },
    },
    async (request, reply) => {
      const { note, ...content } = request.body;
      const made = await makeRevision(house, parts.standard, doingOf(request, now()), {
        content,
        note,
      });
      return made.ok ? made.revision : sendProblem(reply, made.code, made);
    },
  );
  app.post(
    "/api/revisions/arm",
    { config: writes, schema: { body: armRevision, response: answersWith(revisionState) } },
    async (request, reply) => {
      // A program answers for nothing.
      const despite = request.staff?.session === null ? [] : request.body.despite;
      const doing = doingOf(request, now());
      const put = await putInForce(house, parts, doing, { ...request.body, despite });
      if (!put.ok) return sendProblem(reply, put.code, put);
      const found = await findRevision(database, doing.tenant, request.body.id);
      return found?.revision ?? sendProblem(reply, "notFound");
    },
  );
}
