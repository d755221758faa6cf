import * as z from "zod";
import { recordAudit } from "../access/audit.ts";
import { renewHook } from "../access/hooks.ts";
import { arm } from "../hosting/arm.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { bodyBytes } from "../limits.ts";
import {
  armRevision,
  blockCustomer,
  hookAddress,
  newRevision,
  renewAddress,
  revisionList,
  revisionState,
} from "../protocol/tenant.ts";
import { roomNamed } from "../rooms/room-name.ts";
import type { Bookcase } from "../tenants/prepare.ts";
import { prepareApart } from "../tenants/prepare-apart.ts";
import {
  contentOf,
  keepRevision,
  listRevisions,
  noteArmed,
  setupOf,
  shownRevision,
} from "../tenants/revisions.ts";
import { personOf } from "./rooms.ts";

/** Nothing more than one at a time is compiled for a tenant. */
type Compiling = Set<string>;

/** What operators set: what the tenant decides by, whom it does not answer, where platforms tell what happens. */
export function tenantRoutes(app: Listener, house: House, standard: Bookcase["standard"]): void {
  const { database, tenants, now } = house;
  const compiling: Compiling = new Set();
  const config = { scope: "tenant:write" } as const;
  const apart = async (tenant: string, uploaded: z.infer<typeof newRevision>) => {
    compiling.add(tenant);
    return prepareApart(setupOf(uploaded), { standard }).finally(() => compiling.delete(tenant));
  };

  app.get(
    "/api/revisions",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(revisionList) } },
    async (request) => {
      const rows = await listRevisions(database, personOf(request).tenant.id);
      return { revisions: rows.map(shownRevision) };
    },
  );
  app.post(
    "/api/revisions",
    {
      config,
      bodyLimit: bodyBytes.policy,
      schema: { body: newRevision, response: answersWith(revisionState) },
    },
    async (request, reply) => {
      const { id: by, tenant } = personOf(request);
      if (compiling.has(tenant.id)) return sendProblem(reply, "tooMany", { retryAfter: 5_000 });
      const prepared = await apart(tenant.id, request.body);
      const faults = prepared === null ? [tooMuch] : prepared.ok ? [] : prepared.faults;
      const about = { tenant: tenant.id, by, now: now() };
      return keepRevision(database, about, { uploaded: request.body, faults });
    },
  );
  app.post(
    "/api/revisions/arm",
    { config, schema: { body: armRevision, response: answersWith(revisionState) } },
    async (request, reply) => {
      const { id: by, tenant } = personOf(request);
      const rows = await listRevisions(database, tenant.id);
      const row = rows.find(({ id }) => id === request.body.id);
      const known = tenants.find(tenant.id);
      if (row === undefined || known === undefined) return sendProblem(reply, "notFound");
      if (shownRevision(row).faults.length > 0) return sendProblem(reply, "conflict");
      if (compiling.has(tenant.id)) return sendProblem(reply, "tooMany", { retryAfter: 5_000 });
      const prepared = await apart(tenant.id, contentOf(row));
      if (prepared === null || !prepared.ok) return sendProblem(reply, "conflict");
      if (!(await arm(house, known, prepared))) {
        return sendProblem(reply, "unavailable", { retryAfter: 1_000 });
      }
      await noteArmed(database, row, { by, now: now() });
      return shownRevision({ ...row, armed: now() });
    },
  );
  app.post(
    "/api/blocked",
    { config, schema: { body: blockCustomer, response: answersWith(z.object({})) } },
    async (request, reply) => {
      const { id: who, tenant } = personOf(request);
      const { room, blocked } = request.body;
      const key = roomNamed(tenant.id, room);
      if (key === null) return sendProblem(reply, "notFound");
      const at = now();
      await database.transaction().execute(async (inside) => {
        await inside
          .deleteFrom("blocked")
          .where("tenant", "=", key.tenant)
          .where("channel", "=", key.channel)
          .where("customer", "=", key.customer)
          .execute();
        if (blocked)
          await inside
            .insertInto("blocked")
            .values({ ...key, at })
            .execute();
        const what = blocked ? "customer.block" : "customer.unblock";
        await recordAudit(inside, { tenant: tenant.id, at, who, what, about: room });
      });
      return {};
    },
  );
  app.post(
    "/api/hooks",
    { config, schema: { body: renewAddress, response: answersWith(hookAddress) } },
    async (request) => {
      const { id: who, tenant } = personOf(request);
      const { channel } = request.body;
      const secret = await renewHook(database, { tenant: tenant.id, channel }, now());
      const line = { tenant: tenant.id, at: now(), who, what: "hook.renew", about: channel };
      await recordAudit(database, line);
      return { path: `/hooks/${channel}/${secret}` };
    },
  );
}

const tooMuch = {
  path: "$.policy",
  message: {
    ko: "정책을 확인하는 데 시간이나 메모리가 너무 많이 듭니다",
    en: "checking the policy takes too much time or memory",
  },
};
