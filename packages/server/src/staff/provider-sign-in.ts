import type { FastifyReply, FastifyRequest } from "fastify";
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
} from "openid-client";
import { beginAttempt, takeAttempt } from "../access/identity/attempts.ts";
import { memberships, noteMember, personOfMember } from "../access/identity/members.ts";
import type { SignInProvider } from "../access/identity/providers.ts";
import { beginSession } from "../access/sessions.ts";
import type { House } from "../house.ts";
import { cookieIn, setCookie } from "../http/cookies.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { providerPath, signInQuery } from "../protocol/access.ts";
import type { AttemptTable } from "../storage/tables.ts";

/** Pages of ours that one can be sent back to; anything else is the first. */
const pages = ["/console", "/studio"] as const;

/** Signing in at a provider by OpenID Connect. `origin`: of this listener, from outside. */
export function providerRoutes(app: Listener, house: House, origin: () => string): void {
  const { database, providers, now } = house;
  const config = { scope: "anybody", rateLimit: { max: house.perMinute.signIn } } as const;
  const backTo = ({ id }: SignInProvider) => `${origin()}/auth/from/${id}`;

  app.get(
    "/auth/to/:provider",
    { config, schema: { params: providerPath, querystring: signInQuery } },
    async (request, reply) => {
      const provider = providers.find(request.params.provider);
      if (provider === undefined) return sendProblem(reply, "notFound");
      const client = await providers.clientOf(provider).catch(() => null);
      if (client === null) return sendProblem(reply, "unavailable", { retryAfter: 10_000 });
      const [verifier, nonce] = [randomPKCECodeVerifier(), randomNonce()];
      const back = pages.find((page) => page === request.query.return) ?? pages[0];
      const given = { provider: provider.id, verifier, nonce, back };
      const { state, browser } = await beginAttempt(database, given, now());
      setCookie(reply, "__Host-annae-attempt", browser);
      const url = buildAuthorizationUrl(client, {
        ...{ redirect_uri: backTo(provider), scope: "openid profile", state, nonce },
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      return reply.redirect(url.href, 303);
    },
  );

  app.get(
    "/auth/from/:provider",
    { config, schema: { params: providerPath } },
    async (request, reply) => {
      const provider = providers.find(request.params.provider);
      if (provider === undefined) return sendProblem(reply, "notFound");
      const attempt = await attemptOf(request, provider);
      setCookie(reply, "__Host-annae-attempt", null);
      const claims = attempt && (await claimsOf(request, provider, attempt).catch(() => null));
      if (attempt === null || claims === null) {
        return wantsPage(request)
          ? sayInWords(reply, 401, notSignedIn(`${origin()}${attempt?.back ?? pages[0]}`))
          : sendProblem(reply, "notSignedIn");
      }
      return enter(request, reply, provider, { ...claims, back: attempt.back });
    },
  );

  async function attemptOf(request: FastifyRequest, { id }: SignInProvider) {
    const { state } = { state: "", ...Object(request.query) };
    const browser = cookieIn(request, "__Host-annae-attempt");
    if (browser === null || typeof state !== "string") return null;
    return takeAttempt(database, { state, browser, provider: id }, now());
  }

  /** Everything that can be checked is: what is not given here openid-client passes over. */
  async function claimsOf(
    request: FastifyRequest,
    provider: SignInProvider,
    { verifier, nonce }: AttemptTable,
  ) {
    const { search, searchParams } = new URL(request.url, origin());
    const came = await authorizationCodeGrant(
      await providers.clientOf(provider),
      new URL(search, backTo(provider)),
      {
        pkceCodeVerifier: verifier,
        expectedState: searchParams.get("state") ?? "",
        expectedNonce: nonce,
        idTokenExpected: true,
      },
    );
    const claims = came.claims();
    if (claims === undefined) return null;
    const { iss: issuer, sub: subject, name } = claims;
    return { issuer, subject, name: typeof name === "string" ? name.slice(0, 100) : subject };
  }

  /** A new session, whatever the browser had before; for whoever has no role there is none. */
  async function enter(
    request: FastifyRequest,
    reply: FastifyReply,
    provider: SignInProvider,
    who: { issuer: string; subject: string; name: string; back: string },
  ): Promise<FastifyReply> {
    for (const tenant of provider.tenants) await noteMember(database, { tenant, now: now() }, who);
    const known = (await memberships(database, who)).find(
      ({ tenant, roles }) => provider.tenants.includes(tenant) && roles.length > 0,
    );
    const tenant = known && house.tenants.find(known.tenant);
    if (known === undefined || tenant === undefined) {
      return wantsPage(request)
        ? sayInWords(reply, 403, [...noRoleYet, `issuer: ${who.issuer}`, `subject: ${who.subject}`])
        : sendProblem(reply, "forbidden", { fields: [noRole] });
    }
    const person = personOfMember(known, { id: tenant.id, name: tenant.name });
    const holder = { kind: "staff", tenant: tenant.id, who: JSON.stringify(person) } as const;
    const { token } = await beginSession(database, holder, now());
    setCookie(reply, "__Host-annae", token);
    return reply.redirect(who.back, 303);
  }
}

/** Whoever comes back from a provider reads the answer in a browser, without a page of ours around it. */
const wantsPage = ({ headers }: FastifyRequest) => headers.accept?.includes("text/html") === true;

const sayInWords = (reply: FastifyReply, status: number, lines: readonly string[]) =>
  reply.code(status).type("text/plain; charset=utf-8").send(lines.join("\n"));

const notSignedIn = (address: string) => [
  `로그인하지 못했습니다. 여기서 다시 시작해 주세요: ${address}`,
  `You could not be signed in. Please begin again: ${address}`,
];

/** Before the two names that `annae-server grant` and `POST /api/members` ask for. */
const noRoleYet = [
  "로그인했지만 아직 맡은 역할이 없습니다. 운영자에게 아래 두 줄을 보내고 역할을 달라고 하세요.",
  "You are signed in, but have no role here yet. Send an operator these two lines, and ask for one.",
  "",
];

const noRole = {
  path: "roles",
  ko: "아직 맡은 역할이 없습니다. 회사의 운영자에게 역할을 달라고 하세요",
  en: "you have no role here yet: ask an operator of your company for one",
};
