import { readJson } from "@annae/channel-kit/webhook";
import rateLimit from "@fastify/rate-limit";
import websocket from "@fastify/websocket";
import fastify, { type FastifyRequest, LogController } from "fastify";
import { serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import {
  bodyBytes,
  countedAddresses,
  mostConnections,
  patience,
  perMinute,
  sockets,
} from "../limits.ts";
import { checkRequest } from "./check-request.ts";
import { headersFor } from "./headers.ts";
import { answerError, answerNotFound, sendProblem } from "./problems.ts";
import type { DeclaredRoute } from "./scope.ts";

/** What a listener is made of. */
export interface ListenerSetup {
  /** Names under which it may be asked, beside those of this machine: `chat.example.com`. */
  readonly hosts: readonly string[];
  /** Addresses or ranges of the proxies in front of it, whose word on the customer's address counts; none: nobody's. */
  readonly proxies: readonly string[];
  /** Absent: without TLS, behind a proxy or on this machine alone. */
  readonly tls?: Tls;
  /** How long slow senders are waited for; absent: as the limits say. */
  readonly waits?: Readonly<Record<"request" | "head" | "check", number>>;
  /** Lines of JSON; absent: no log. */
  readonly log?: (line: string) => void;
}

/** A listener's certificate and its key, as they stand in their files. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
}

/** One of the server's two listeners, before its routes. */
export type Listener = Awaited<ReturnType<typeof createListener>>;

/** A listener with everything that holds for each of its routes. */
export async function createListener(setup: ListenerSetup) {
  const { hosts, proxies, tls, log, waits = patience } = setup;
  const times = { headersTimeout: waits.head, connectionsCheckingInterval: waits.check };
  const app = fastify({
    // Node looks at neither of the two without the other.
    ...{ http: times, https: tls === undefined ? null : { ...times, ...tls } },
    logger: log === undefined ? false : { level: "info", stream: { write: log } },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: proxies.length === 0 ? false : [...proxies],
    bodyLimit: bodyBytes.api,
    requestTimeout: waits.request,
    return503OnClosing: true,
    exposeHeadRoutes: false,
  }).withTypeProvider<ZodTypeProvider>();
  app.server.maxConnections = mostConnections;
  app.setValidatorCompiler(checkRequest);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => {
    const json = readJson(typeof body === "string" ? body : new Uint8Array(body), bodyBytes.policy);
    if (json.ok) return done(null, json.value);
    done(Object.assign(new Error(json.error.kind), { statusCode: 400 }));
  });
  await app.register(rateLimit, {
    global: false,
    cache: countedAddresses,
    timeWindow: "1 minute",
    // The handler of errors says the rest.
    errorResponseBuilder: (_, { statusCode }) =>
      Object.assign(new Error("tooMany"), { statusCode }),
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit({ max: perMinute.unknown }) }, answerNotFound);
  await app.register(websocket, {
    options: { maxPayload: sockets.frameBytes, perMessageDeflate: false },
  });
  const declared: DeclaredRoute[] = [];
  app.decorate("declared", declared);
  app.decorateRequest("staff", null);
  app.decorateRequest("window", null);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headersOf(request));
    if (!isKnownHost(request, hosts)) return sendProblem(reply, "wrongHost");
    if (request.headers["content-encoding"] !== undefined) {
      return sendProblem(reply, "unsupportedMediaType");
    }
  });
  app.addHook("onRoute", ({ url, method, config }) => {
    const scope = config?.scope;
    if (scope === undefined) throw new Error(`${method} ${url} does not say who may ask it`);
    declared.push({ url, method: String(method), scope });
  });
  return app;
}

function headersOf(request: FastifyRequest): ReturnType<typeof headersFor> {
  const { surface = "api" } = request.routeOptions.config;
  return headersFor(surface, { secure: request.protocol === "https", host: hostOf(request) });
}

/** The `Host` that the request itself names: no proxy's word counts. */
function hostOf(request: FastifyRequest): string {
  return (request.headers.host ?? "").toLowerCase();
}

function isKnownHost(request: FastifyRequest, hosts: readonly string[]): boolean {
  const { localPort } = request.socket;
  const own = ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${localPort}`);
  return [...own, ...hosts].includes(hostOf(request));
}
