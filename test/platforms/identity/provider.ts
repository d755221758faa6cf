import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What may be wrong with what a provider answers. */
export interface Forgery {
  readonly nonce?: string;
  /** Of the token that says who somebody is. */
  readonly issuer?: string;
  /** Of the answer that the browser carries. */
  readonly answerIssuer?: string;
  readonly audience?: string;
  readonly algorithm?: "none";
  /** Seconds by which its clock is wrong. */
  readonly skew?: number;
}

/** An identity provider on this machine that behaves as OpenID Connect Core 1.0 says, with keys of its own. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Who signs in next. */
  readonly be: (subject: string, name: string) => void;
  /** From now on; nothing: it is right. */
  readonly forge: (forgery: Forgery) => void;
  /** What its browser is sent back with, for the address it was sent to. */
  readonly signIn: (url: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

interface Grant {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

/** What tokens are made with. */
interface Mint {
  readonly issuer: string;
  readonly key: KeyObject;
  readonly client: string;
}

/** Serves on a free port of 127.0.0.1, for one client. */
export async function identityProvider(client: {
  readonly id: string;
  readonly secret: string;
}): Promise<IdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const grants = new Map<string, Grant>();
  let who = { sub: "nobody", name: "Nobody" };
  let forgery: Forgery = {};
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const mint: Mint = { issuer, key: privateKey, client: client.id };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    if (pathname === "/.well-known/openid-configuration") return json(response, metadata(issuer));
    if (pathname === "/keys") {
      const key = { ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" };
      return json(response, { keys: [key] });
    }
    if (pathname === "/authorize") return authorize(searchParams, response);
    if (pathname === "/token") {
      const given = new URLSearchParams(await text(request));
      return redeem(given, request.headers.authorization, response);
    }
    response.writeHead(404).end();
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const wanted = (name: string) => asked.get(name) ?? "";
    const isRight =
      wanted("client_id") === client.id &&
      wanted("response_type") === "code" &&
      wanted("code_challenge_method") === "S256" &&
      wanted("state") !== "";
    if (!isRight) return void response.writeHead(400).end();
    const code = randomBytes(16).toString("hex");
    const redirect = wanted("redirect_uri");
    grants.set(code, { nonce: wanted("nonce"), challenge: wanted("code_challenge"), redirect });
    const back = new URL(redirect);
    const iss = forgery.answerIssuer ?? issuer;
    for (const [name, value] of Object.entries({ code, state: wanted("state"), iss })) {
      back.searchParams.set(name, value);
    }
    response.writeHead(302, { Location: back.href }).end();
  }

  function redeem(given: URLSearchParams, basic: string | undefined, response: ServerResponse) {
    const grant = grants.get(given.get("code") ?? "");
    grants.delete(given.get("code") ?? "");
    const secret = given.get("client_secret") ?? passwordIn(basic);
    const challenge = createHash("sha256").update(given.get("code_verifier") ?? "");
    const isRight =
      grant !== undefined &&
      secret === client.secret &&
      given.get("redirect_uri") === grant.redirect &&
      challenge.digest("base64url") === grant.challenge;
    if (!isRight) return json(response, { error: "invalid_grant" }, 400);
    const id_token = tokenOf(mint, { ...who, nonce: grant.nonce }, forgery);
    json(response, { access_token: "x", token_type: "Bearer", expires_in: 60, id_token });
  }

  return {
    issuer,
    be: (sub, name) => {
      who = { sub, name };
    },
    forge: (next) => {
      forgery = next;
    },
    signIn: async (url) => {
      const { headers } = await fetch(url, { redirect: "manual" });
      return headers.get("location") ?? "";
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
  };
}

function tokenOf({ issuer, key, client }: Mint, claims: object, forgery: Forgery): string {
  const { algorithm, skew = 0 } = forgery;
  const now = Math.floor(Date.now() / 1_000) + skew;
  const header = algorithm === "none" ? { alg: "none" } : { alg: "RS256", kid: "1" };
  const body = {
    ...claims,
    ...{ iss: forgery.issuer ?? issuer, aud: forgery.audience ?? client },
    ...{ iat: now, exp: now + 60 },
    ...(forgery.nonce !== undefined && { nonce: forgery.nonce }),
  };
  const parts = [header, body].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  const signed = parts.join(".");
  const signature =
    algorithm === "none" ? "" : sign("sha256", Buffer.from(signed), key).toString("base64url");
  return `${signed}.${signature}`;
}

function passwordIn(basic: string | undefined): string | undefined {
  const [, encoded = ""] = /^Basic (.+)$/.exec(basic ?? "") ?? [];
  return Buffer.from(encoded, "base64").toString().split(":")[1];
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}
