import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { createShadows } from "../insight/shadows.ts";
import { pictureRoute } from "../public/picture-route.ts";
import type { Bookcase } from "../tenants/prepare.ts";
import { auditRoutes } from "./access/audit.ts";
import { addressRoutes } from "./access/hooks.ts";
import { memberRoutes } from "./access/members.ts";
import { tokenRoutes } from "./access/tokens.ts";
import { actRoutes } from "./acts.ts";
import { attachedRoute } from "./attached.ts";
import { insightRoutes } from "./insight/insight.ts";
import { liveRoutes } from "./live.ts";
import { providerRoutes } from "./provider-sign-in.ts";
import { roomRoutes } from "./rooms.ts";
import { signInRoutes } from "./sign-in.ts";
import { staffPages } from "./staff-pages.ts";
import { statusRoute } from "./status.ts";
import { blockedRoutes } from "./tenant/blocked.ts";
import { customerRoutes } from "./tenant/customers.ts";
import { draftRoutes } from "./tenant/drafts.ts";
import { holidayRoute } from "./tenant/holidays.ts";
import { pictureRoutes } from "./tenant/pictures.ts";
import { revisionRoutes } from "./tenant/revisions.ts";
import { standardRoute } from "./tenant/standard.ts";
import { tenantRoutes } from "./tenants.ts";
import { undeliveredRoutes } from "./undelivered.ts";

/** What the STAFF listener is told besides. */
export interface StaffSetup {
  /** Folder of the built pages. */
  readonly pages: string;
  /** Policies that others may extend, by name. */
  readonly standard: Bookcase["standard"];
  /** Where the STAFF listener is asked from outside. */
  readonly origin: () => string;
}

/** Everything that those who work for the tenants may ask. */
export async function staffRoutes(
  app: Listener,
  house: House,
  { pages, standard, origin }: StaffSetup,
): Promise<void> {
  const { database, host, workroom } = house;
  const shadows = createShadows({ database, decisions: host.decisions, workroom, standard });
  revisionRoutes(app, house, { standard, shadows });
  draftRoutes(app, house, standard);
  standardRoute(app, standard);
  holidayRoute(app);
  await pictureRoutes(app, house);
  blockedRoutes(app, house);
  customerRoutes(app, house);
  addressRoutes(app, house);
  tokenRoutes(app, house);
  auditRoutes(app, house);
  insightRoutes(app, house, shadows);
  signInRoutes(app, house);
  providerRoutes(app, house, origin);
  memberRoutes(app, house);
  tenantRoutes(app, house);
  roomRoutes(app, house);
  attachedRoute(app, house);
  await actRoutes(app, house);
  undeliveredRoutes(app, house);
  liveRoutes(app, house);
  statusRoute(app, house);
  pictureRoute(app, house, "/pictures");
  await staffPages(app, pages);
}
