import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import * as z from "zod";
import { beginSession } from "../access/sessions.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import {
  tenantPath,
  windowPage,
  windowQuery,
  windowSession,
  windowTaken,
} from "../protocol/window.ts";
import { windowEntries } from "../windows/window-entries.ts";
import { windowStateOf } from "../windows/window-state.ts";
import { takeWindowEvent } from "./take-window-event.ts";

/** What customers' windows ask over HTTP. */
export function windowRoutes(app: Listener, house: House): void {
  const { database, tenants, now } = house;
  const bySession = {
    max: house.perMinute.requests,
    keyGenerator: ({ window, ip }: FastifyRequest) => window?.session ?? ip,
    hook: "preHandler",
  } as const;
  app.post(
    "/window/:tenant/sessions",
    {
      config: { scope: "anybody", rateLimit: { max: house.perMinute.windows } },
      schema: {
        params: tenantPath,
        body: z.strictObject({}),
        response: answersWith(windowSession),
      },
    },
    async (request, reply) => {
      const tenant = tenants.find(request.params.tenant);
      if (tenant === undefined) return sendProblem(reply, "notFound");
      const customer = `w-${randomUUID()}`;
      const holder = { kind: "window", tenant: tenant.id, who: customer } as const;
      const session = await beginSession(database, holder, now());
      const { webVersion } = tenant.revision.settings;
      return { ...session, customer, company: tenant.name, version: webVersion };
    },
  );
  app.get(
    "/window/:tenant/entries",
    {
      config: { scope: "window", rateLimit: bySession },
      schema: { params: tenantPath, querystring: windowQuery, response: answersWith(windowPage) },
    },
    async (request, reply) => {
      if (request.window === null) return sendProblem(reply, "notSignedIn");
      const page = await windowEntries(database, request.window, request.query.after);
      return { ...page, state: await windowStateOf(database, request.window) };
    },
  );
  app.post(
    "/window/:tenant/events",
    {
      config: { scope: "window", rateLimit: bySession },
      schema: { params: tenantPath, body: z.unknown(), response: answersWith(windowTaken) },
    },
    async (request, reply) => {
      if (request.window === null) return sendProblem(reply, "notSignedIn");
      const taken = await takeWindowEvent(house, request.window, request.body);
      if (!taken.ok) return sendProblem(reply, taken.code, taken);
      return { repeated: taken.repeated, state: await windowStateOf(database, request.window) };
    },
  );
}
