import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import type { Bookcase } from "../tenants/prepare.ts";
import { actRoutes } from "./acts.ts";
import { consolePages } from "./console-pages.ts";
import { liveRoutes } from "./live.ts";
import { roomRoutes } from "./rooms.ts";
import { signInRoutes } from "./sign-in.ts";
import { tenantRoutes } from "./tenant.ts";
import { undeliveredRoutes } from "./undelivered.ts";

/** What the STAFF listener is told besides. */
export interface StaffSetup {
  /** Folder of the built pages. */
  readonly pages: string;
  /** Policies that others may extend, by name. */
  readonly standard: Bookcase["standard"];
}

/** Everything that those who work for the tenants may ask. */
export async function staffRoutes(
  app: Listener,
  house: House,
  { pages, standard }: StaffSetup,
): Promise<void> {
  tenantRoutes(app, house, standard);
  signInRoutes(app, house);
  roomRoutes(app, house);
  actRoutes(app, house);
  undeliveredRoutes(app, house);
  liveRoutes(app, house);
  await consolePages(app, pages);
}
