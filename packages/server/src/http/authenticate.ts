import type { FastifyRequest } from "fastify";
import { sessionOf } from "../access/sessions.ts";
import { tokenOf } from "../access/tokens.ts";
import { isAllowed } from "../protocol/permissions.ts";
import { person } from "../protocol/person.ts";
import type { Database, SessionTable } from "../storage/tables.ts";
import { cookieIn } from "./cookies.ts";
import type { Listener } from "./create-listener.ts";
import { sendProblem } from "./problems.ts";
import { isSameOrigin } from "./same-origin.ts";
import type { SignedInStaff } from "./scope.ts";

/** Lets each route of the listener be asked by those alone whom its scope names, and says who they are. */
export function authenticate(app: Listener, database: Database, now: () => number): void {
  app.addHook("onRequest", async (request, reply) => {
    const { scope } = request.routeOptions.config;
    // A socket says in its first frame who it is.
    if (scope === undefined || scope === "anybody" || request.ws) return;
    const bearer = bearerOf(request);
    // A browser sends a cookie with whatever any page asks: what is to happen has to come from a page of ours.
    const cookie = bearer === null && scope !== "window" ? cookieIn(request, "__Host-annae") : null;
    const token = bearer ?? cookie;
    if (token === null) return sendProblem(reply, "notSignedIn");
    if (cookie !== null && !comesFromOurs(request)) return sendProblem(reply, "badOrigin");
    if (scope === "window") {
      const session = await sessionOf(database, "window", token, now());
      if (session === null) return sendProblem(reply, "notSignedIn");
      request.window = holderOf(session);
      return isElsewhere(request) ? sendProblem(reply, "notFound") : undefined;
    }
    const staff = await staffOf(database, token, now());
    if (staff === null) return sendProblem(reply, "notSignedIn");
    if (!staff.may(scope)) return sendProblem(reply, "forbidden");
    request.staff = staff;
  });
}

/** Who of the staff, person or program, has that token; null: nobody. */
export async function staffOf(
  database: Database,
  token: string,
  now: number,
): Promise<SignedInStaff | null> {
  const machine = await tokenOf(database, token, now);
  if (machine !== null) {
    const { id, name, tenant, permissions } = machine;
    const shown = { id: `token:${id}`, name, tenant: { id: tenant, name: tenant } };
    return {
      person: { ...shown, roles: [], counselor: null },
      session: null,
      may: (permission) => permissions.includes(permission),
    };
  }
  const session = await sessionOf(database, "staff", token, now);
  if (session === null) return null;
  const who = person.parse(JSON.parse(session.who));
  return {
    person: who,
    session: session.hash,
    may: (permission) => isAllowed(permission, who.roles),
  };
}

/** Whose window the session is. */
export function holderOf({ tenant, who, hash }: SessionTable) {
  return { tenant, customer: who, session: hash };
}

/** A browser says where what changes something comes from; who says nothing is no page of ours. */
function comesFromOurs(request: FastifyRequest): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  const says = origin !== undefined || site !== undefined;
  return isSameOrigin(request) && (request.method === "GET" || says);
}

function bearerOf({ headers }: FastifyRequest): string | null {
  return /^Bearer ([\w-]{43,100})$/.exec(headers.authorization ?? "")?.[1] ?? null;
}

/** Whether the path names another tenant than the session does. */
function isElsewhere({ params, window }: FastifyRequest): boolean {
  const { tenant } = { tenant: undefined, ...Object(params) };
  return tenant !== window?.tenant;
}
