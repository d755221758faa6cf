import { createServer, type Http2Server, type ServerHttp2Session } from "node:http2";
import type { AddressInfo } from "node:net";
import { type Host, standardRetries, systemClock } from "@annae/host";
import { apiTelemetry, createTelemetry, libraryOf } from "@annae/host/turn";
import { createEndpointHandler, type LoggerTransport } from "@restatedev/restate-sdk";
import { connect, type Ingress, rpc } from "@restatedev/restate-sdk-clients";
import { facesOf } from "./faces/faces.ts";
import { createFront, takesWithin } from "./front/create-front.ts";
import { type ListenFault, listen, unguarded } from "./front/listen.ts";
import { connectionReason, register } from "./front/registration.ts";
import { conversationObject } from "./objects/conversation/conversation.ts";
import { deskObject } from "./objects/desk.ts";
import { outboxObject } from "./objects/outbox.ts";
import { tenantObject } from "./objects/tenant.ts";
import { undeliveredObject } from "./objects/undelivered.ts";
import type { RestateSetup, RestateSite, SleepingClock } from "./setup.ts";
import { createTenants } from "./tenants/tenants.ts";

/** A server of a host that may have several. */
export interface RestateHost extends Host {
  /** The address under which Restate was told that it is reached, and the port on which it listens. */
  readonly address: string;
  readonly port: number;
  /** Ends at once, as if it had died. */
  readonly die: () => void;
}

/** A server, or why it cannot be called. */
export type RestateOpened =
  | { readonly ok: true; readonly host: RestateHost }
  | { readonly ok: false; readonly fault: ListenFault };

/** Milliseconds until Restate is told again where this server is. */
const pause = 1_000;
/** Milliseconds for which a connection that fails is tried again before an event counts as not taken. */
const patience = 2_000;

/**
 * A server that takes events and is called by Restate to decide them. Where Restate is not there it says so in a notice, goes on trying,
 * and answers `unavailable` meanwhile.
 */
export async function openRestateHost(setup: RestateSetup): Promise<RestateOpened> {
  const ingress = connect({
    url: setup.ingress,
    retry: { maxDuration: patience, initialInterval: 50, maxInterval: 500 },
  });
  const site = siteOf(setup, ingress);
  const objects = [conversationObject, outboxObject, deskObject, tenantObject, undeliveredObject];
  const services = objects.map((object) => object(site));
  const { bind = "127.0.0.1", identityKeys = [] } = setup;
  const open = identityKeys.length === 0 ? unguarded(setup.port, bind) : null;
  if (open !== null) return { ok: false, fault: open };
  const keys = identityKeys.length > 0 && { identityKeys: [...identityKeys] };
  const endpoint = createEndpointHandler({ services, logger: loggerFor(site), ...keys });
  const server = createServer(endpoint);
  const sessions = sessionsOf(server);
  const fault = await listen(server, setup.port, bind);
  if (fault !== null) return { ok: false, fault };
  const { port } = server.address() as AddressInfo;
  const address = `${setup.address ?? `http://${bind}:${port}`}/${setup.release ?? release}`;
  let stopped = false;
  const introduce = async (): Promise<void> => {
    const reason = stopped ? null : await register(setup.admin, address);
    if (reason === null || stopped) return;
    site.notice({ kind: "unavailable", reason: `Restate (${setup.admin}): ${reason}` });
    setTimeout(() => void introduce(), pause).unref();
  };
  const dying = new AbortController();
  const end = (close: (session: ServerHttp2Session) => void) => {
    stopped = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const session of sessions) close(session);
    return closed;
  };
  await introduce();
  const host = {
    ...createFront(site, ingress, { mostWaiting: setup.mostWaiting ?? 2_000, dying: dying.signal }),
    address,
    port,
    die: () => {
      dying.abort();
      void end((session) => session.destroy());
    },
    stop: () => end((session) => session.close()),
  };
  return { ok: true, host };
}

const machineClock: SleepingClock = {
  ...systemClock,
  until: (moment) => Math.max(0, moment - Date.now()),
};

/** The release of this code; one that decides otherwise gets another address, so that what is under way ends as it began. */
const release = "1";

function siteOf(setup: RestateSetup, ingress: Ingress): RestateSite {
  const { channels, built = {}, images, space = "annae.", believes = 500 } = setup;
  const telemetry = createTelemetry(setup.telemetry ?? apiTelemetry());
  const faces = facesOf(space);
  const library = libraryOf({ channels, built, ...(images !== undefined && { images }) });
  return {
    faces,
    tenants: createTenants(library, {
      mark: (tenant) => {
        const signal = AbortSignal.timeout(takesWithin);
        return ingress.client(faces.tenant, tenant).mark(null, rpc.opts({ signal }));
      },
      content: (tenant, digest) => {
        const signal = AbortSignal.timeout(takesWithin);
        return ingress.client(faces.tenant, tenant).content(digest, rpc.opts({ signal }));
      },
      believes,
    }),
    transports: setup.transports,
    admin: setup.admin,
    clock: setup.clock ?? machineClock,
    retries: setup.retries ?? standardRetries,
    sendWithin: setup.sendWithin ?? 10_000,
    believes,
    keepFor: setup.keepFor ?? 30 * 86_400_000,
    random: setup.random ?? Math.random,
    notice: (one) => {
      telemetry.noticed(one);
      setup.notice?.(one);
    },
    telemetry,
    at: setup.at ?? (() => {}),
  };
}

/** What Restate's own library has to say of faults; of its course it says far more. */
function loggerFor({ notice }: RestateSite): LoggerTransport {
  return ({ level }, message, ...more) => {
    if (level !== "error") return;
    notice({ kind: "unavailable", reason: [message, ...more].map(connectionReason).join(" ") });
  };
}

function sessionsOf(server: Http2Server): ReadonlySet<ServerHttp2Session> {
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
  });
  return sessions;
}
