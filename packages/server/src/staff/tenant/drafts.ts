import type { FastifyReply } from "fastify";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { bodyBytes } from "../../limits.ts";
import {
  type Draft,
  draft,
  draftCheck,
  draftConflict,
  draftWriting,
  revisionState,
} from "../../protocol/tenant.ts";
import { readDraft, writeDraft } from "../../tenants/drafts.ts";
import type { Bookcase } from "../../tenants/prepare.ts";
import { doingOf, personOf } from "../person-of.ts";
import { makeRevision } from "./make-revision.ts";

/** What operators work on together: nothing that one has written is lost by what another writes. */
export function draftRoutes(app: Listener, house: House, standard: Bookcase["standard"]): void {
  const { database, now, hub } = house;
  const config = { scope: "tenant:write" } as const;
  app.get(
    "/api/draft",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(draft) } },
    async (request, reply) =>
      (await readDraft(database, personOf(request).tenant.id)) ?? sendProblem(reply, "notFound"),
  );
  app.post(
    "/api/draft",
    {
      config,
      bodyLimit: bodyBytes.policy,
      schema: { body: draftWriting, response: { ...answersWith(draft), 409: draftConflict } },
    },
    async (request, reply) => {
      const { name, tenant } = personOf(request);
      const doing = { ...doingOf(request, now()), name };
      const { written, draft: came } = await writeDraft(database, doing, request.body);
      if (came === null) return sendProblem(reply, "notFound");
      if (!written) return sendConflict(reply, came);
      hub.poke(["tenant", tenant.id]);
      return came;
    },
  );
  app.post(
    "/api/draft/check",
    {
      config,
      schema: { body: draftCheck, response: { ...answersWith(revisionState), 409: draftConflict } },
    },
    async (request, reply) => {
      const { version, note } = request.body;
      const came = await readDraft(database, personOf(request).tenant.id);
      if (came === null) return sendProblem(reply, "notFound");
      if (came.version !== version) return sendConflict(reply, came);
      const asked = { content: came.content, note };
      const made = await makeRevision(house, standard, doingOf(request, now()), asked);
      return made.ok ? made.revision : sendProblem(reply, made.code, made);
    },
  );
}

function sendConflict(reply: FastifyReply, theirs: Draft): FastifyReply {
  const body = { code: "conflict", status: 409, request: reply.request.id, draft: theirs };
  return reply.code(409).type("application/problem+json").send(body);
}
