import type { FastifyRequest } from "fastify";
import { sessionOf } from "../access/sessions.ts";
import { person } from "../protocol/person.ts";
import type { Database, SessionTable } from "../storage/tables.ts";
import type { Listener } from "./create-listener.ts";
import { sendProblem } from "./problems.ts";

/** Lets each route of the listener be asked by those alone whom its scope names, and says who they are. */
export function authenticate(app: Listener, database: Database, now: () => number): void {
  app.addHook("onRequest", async (request, reply) => {
    const { scope } = request.routeOptions.config;
    // A socket says in its first frame who it is.
    if (scope === undefined || scope === "anybody" || request.ws) return;
    const token = bearerOf(request);
    const kind = scope === "window" ? "window" : "staff";
    const session = token === null ? null : await sessionOf(database, kind, token, now());
    if (session === null) return sendProblem(reply, "notSignedIn");
    if (scope === "window") {
      request.window = holderOf(session);
      return isElsewhere(request) ? sendProblem(reply, "notFound") : undefined;
    }
    const who = person.parse(JSON.parse(session.who));
    if (!who.roles.some((role) => scope.includes(role))) return sendProblem(reply, "forbidden");
    request.staff = { person: who, session: session.hash };
  });
}

/** Whose window the session is. */
export function holderOf({ tenant, who, hash }: SessionTable) {
  return { tenant, customer: who, session: hash };
}

function bearerOf({ headers }: FastifyRequest): string | null {
  return /^Bearer ([\w-]{43})$/.exec(headers.authorization ?? "")?.[1] ?? null;
}

/** Whether the path names another tenant than the session does. */
function isElsewhere({ params, window }: FastifyRequest): boolean {
  const { tenant } = { tenant: undefined, ...Object(params) };
  return tenant !== window?.tenant;
}
