import type { AddressInfo } from "node:net";
import type { Fault } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import { renewHook } from "./access/hooks.ts";
import { makeLink } from "./access/links.ts";
import { armAll } from "./hosting/arm-all.ts";
import { type HouseSetup, openHouse } from "./hosting/open-house.ts";
import type { HostChoice } from "./hosting/open-server-host.ts";
import type { House } from "./house.ts";
import { authenticate } from "./http/authenticate.ts";
import { createListener, type Listener, type ListenerSetup } from "./http/create-listener.ts";
import { healthRoutes } from "./http/health.ts";
import type { DeclaredRoute } from "./http/scope.ts";
import { describeRoutes } from "./openapi/describe-routes.ts";
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
  /** Which host decides; absent: one in this process. */
  readonly host?: HostChoice;
  /** Where the PUBLIC listener is asked from outside: `https://chat.example.com`; absent: where it listens. The same for all servers. */
  readonly publicUrl?: string;
  /** Limits a minute that are higher here than they usually are. */
  readonly raised?: HouseSetup["raised"];
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
  /** An address that signs the person in, once, within ten minutes. */
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

/** Serves on 127.0.0.1. */
export async function startServer(setup: ServerSetup): Promise<ServerStarted> {
  let origin = "";
  const { folder, keys = () => ({}), platforms = {}, sources = {}, raised = {}, pages } = setup;
  const opened = await openHouse({
    ...{ folder, keys, platforms, raised, origin: () => setup.publicUrl ?? origin },
    ...(setup.host && { host: setup.host }),
  });
  if (!opened.ok) return { ok: false, faults: [opened] };
  const { house } = opened;
  const asked: ListenerSetup = { hosts: [], proxies: [], ...(setup.log && { log: setup.log }) };
  const [outside, inside] = [await createListener(asked), await createListener(asked)];
  for (const [app, title] of [
    [outside, "Annae, PUBLIC"],
    [inside, "Annae, STAFF"],
  ] as const) {
    await describeRoutes(app, title);
    authenticate(app, house.database, house.now);
    healthRoutes(app, house);
  }
  await publicRoutes(outside, house, { pages, sources });
  await staffRoutes(inside, house, { pages, standard: setup.standard });
  const close = async () => {
    await Promise.all([outside.close(), inside.close()]);
    await opened.close();
  };
  origin = await listen(outside, setup.ports.public);
  const faults = await armAll(house, setup.tenants, setup.standard);
  if (faults.length > 0) {
    await close();
    return { ok: false, faults };
  }
  const staff = await listen(inside, setup.ports.staff);
  const routes = { public: outside.declared, staff: inside.declared };
  const signInLink = async (person: Person) =>
    `${staff}/console#${await makeLink(house.database, person, house.now())}`;
  const hookAddress = async (tenant: string, channel: string) =>
    `${origin}/hooks/${channel}/${await renewHook(house.database, { tenant, channel }, house.now())}`;
  return {
    ok: true,
    server: { public: origin, staff, house, routes, signInLink, hookAddress, close },
  };
}

async function listen(app: Listener, port: number): Promise<string> {
  await app.listen({ host: "127.0.0.1", port });
  const [{ port: own } = { port }] = app.addresses() as readonly AddressInfo[];
  return `http://127.0.0.1:${own}`;
}
