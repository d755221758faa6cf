import type { Fault } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import { renewHook } from "./access/hooks.ts";
import type { SignInProvider } from "./access/identity/providers.ts";
import { makeLink } from "./access/links.ts";
import { armAll } from "./hosting/arm-all.ts";
import { exposureFaults } from "./hosting/exposure.ts";
import { type HouseSetup, openHouse } from "./hosting/open-house.ts";
import type { HostChoice } from "./hosting/open-server-host.ts";
import type { House } from "./house.ts";
import { authenticate } from "./http/authenticate.ts";
import { createListener, type ListenerSetup, type Tls } from "./http/create-listener.ts";
import { healthRoutes } from "./http/health.ts";
import { type ListeningPlace, listenAt } from "./http/listen-at.ts";
import type { DeclaredRoute } from "./http/scope.ts";
import { describeRoutes } from "./openapi/describe-routes.ts";
import { createKeeper, keepEachMinute } from "./privacy/keep-house.ts";
import type { Person } from "./protocol/person.ts";
import { type PublicSetup, publicRoutes } from "./public/public-routes.ts";
import { staffRoutes } from "./staff/staff-routes.ts";
import type { Bookcase } from "./tenants/prepare.ts";
import type { TenantSetup } from "./tenants/tenant-setup.ts";

/** What a server is started with. */
export interface ServerSetup {
  /** Where it keeps everything; made where there is none. */
  readonly folder: string;
  readonly tenants: readonly TenantSetup[];
  /** Policies that others may extend, by name. */
  readonly standard: Bookcase["standard"];
  /** The built pages: `console/index.html`, `chat/index.html`, each with its `assets/`, and `widget.js`. */
  readonly pages: string;
  /** Ports on this machine; 0: free ones. */
  readonly ports: { readonly public: number; readonly staff: number };
  /** Where platforms are instead, by channel; absent: where they really are. */
  readonly platforms?: HouseSetup["platforms"];
  /** A tenant's own keys for a channel; absent: none. */
  readonly keys?: HouseSetup["keys"];
  /** Addresses and ranges that a channel's webhooks come from; absent: anywhere. */
  readonly sources?: PublicSetup["sources"];
  /** Hosts that a channel's pictures are fetched from, by name; absent: nothing is fetched, and what lies elsewhere is a link. */
  readonly fileHosts?: HouseSetup["fileHosts"];
  /** Which host decides; absent: one in this process. */
  readonly host?: HostChoice;
  /** Where the PUBLIC listener is asked from outside: `https://chat.example.com`; absent: where it listens. The same for all servers. */
  readonly publicUrl?: string;
  /** The same of the STAFF listener. */
  readonly staffUrl?: string;
  /** The address of this machine on which both listen; absent: 127.0.0.1, which nobody else reaches. */
  readonly bind?: string;
  /** Addresses or ranges of the proxies in front, whose word on customers' addresses and https counts; absent: nobody's. */
  readonly proxies?: readonly string[];
  readonly tls?: Tls;
  /** Where people sign in; absent: by links out of the terminal. */
  readonly signIn?: readonly SignInProvider[];
  /** Limits a minute that are higher here than they usually are. */
  readonly raised?: HouseSetup["raised"];
  /** Absent: OpenTelemetry's own meter and tracer, which do nothing without an SDK. */
  readonly telemetry?: HouseSetup["telemetry"];
  /** Lines of JSON; absent: no log. */
  readonly log?: (line: string) => void;
}

/** A server that serves. */
export interface RunningServer {
  /** `http://127.0.0.1:40123` */
  readonly public: string;
  readonly staff: string;
  readonly house: House;
  /** Every route of each listener. */
  readonly routes: {
    readonly public: readonly DeclaredRoute[];
    readonly staff: readonly DeclaredRoute[];
  };
  /** An address that signs the person in, once, within ten minutes: at the console, or at the studio where they answer no customers. */
  readonly signInLink: (person: Person) => Promise<string>;
  /** A new address for a platform to tell things to; the one before is good for another day. */
  readonly hookAddress: (tenant: string, channel: string) => Promise<string>;
  /** Ends when what was taken is stored. */
  readonly close: () => Promise<void>;
}

/** A server, or why there is none. */
export type ServerStarted =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly faults: readonly (Fault | { readonly message: Doc })[] };

/** Serves, on 127.0.0.1 unless it is said otherwise and guarded for it. */
export async function startServer(setup: ServerSetup): Promise<ServerStarted> {
  const at = { public: "", staff: "" };
  const { folder, keys = () => ({}), platforms = {}, sources = {}, raised = {}, pages } = setup;
  const { bind = "127.0.0.1", proxies = [], tls, signIn = [], fileHosts = {} } = setup;
  const open = exposureFaults({ bind, providers: signIn, tls, proxies });
  if (open.length > 0) return { ok: false, faults: open.map((message) => ({ message })) };
  const opened = await openHouse({
    ...{
      folder,
      keys,
      platforms,
      raised,
      signIn,
      fileHosts,
      origin: () => setup.publicUrl ?? at.public,
    },
    ...(setup.host && { host: setup.host }),
    ...(setup.telemetry && { telemetry: setup.telemetry }),
  });
  if (!opened.ok) return { ok: false, faults: [opened] };
  const { house } = opened;
  const listening = (url: string | undefined): ListenerSetup => ({
    ...{ proxies, hosts: url === undefined ? [] : [new URL(url).host] },
    ...(tls && { tls }),
    ...(setup.log && { log: setup.log }),
  });
  const outside = await createListener(listening(setup.publicUrl));
  const inside = await createListener(listening(setup.staffUrl));
  for (const [app, title] of [
    [outside, "Annae, PUBLIC"],
    [inside, "Annae, STAFF"],
  ] as const) {
    await describeRoutes(app, title);
    authenticate(app, house.database, house.now);
    healthRoutes(app, house);
  }
  await publicRoutes(outside, house, { pages, sources });
  const origin = () => setup.staffUrl ?? at.staff;
  await staffRoutes(inside, house, { pages, standard: setup.standard, origin });
  const keeping = { end: () => {} };
  const close = async () => {
    keeping.end();
    await Promise.all([outside.close(), inside.close()]);
    await opened.close();
  };
  const refuse = async (faults: Extract<ServerStarted, { ok: false }>["faults"]) => {
    await close();
    return { ok: false, faults } as const;
  };
  const reach: ListeningPlace = { bind, scheme: tls === undefined ? "http" : "https" };
  const heardOutside = await listenAt(outside, setup.ports.public, reach);
  if (!heardOutside.ok) return refuse([heardOutside]);
  at.public = heardOutside.url;
  const faults = await armAll(house, setup.tenants, setup.standard);
  if (faults.length > 0) return refuse(faults);
  keeping.end = keepEachMinute(createKeeper(house, folder, setup.log ?? (() => {})));
  const heardInside = await listenAt(inside, setup.ports.staff, reach);
  if (!heardInside.ok) return refuse([heardInside]);
  at.staff = heardInside.url;
  const routes = { public: outside.declared, staff: inside.declared };
  const signInLink = async (person: Person) => {
    const page = person.counselor === null ? "studio" : "console";
    return `${origin()}/${page}#${await makeLink(house.database, person, house.now())}`;
  };
  const hookAddress = async (tenant: string, channel: string) =>
    `${setup.publicUrl ?? at.public}/hooks/${channel}/${await renewHook(house.database, { tenant, channel }, house.now())}`;
  return {
    ok: true,
    server: { ...at, house, routes, signInLink, hookAddress, close },
  };
}
