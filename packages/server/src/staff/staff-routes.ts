import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { actRoutes } from "./acts.ts";
import { consolePages } from "./console-pages.ts";
import { liveRoutes } from "./live.ts";
import { roomRoutes } from "./rooms.ts";
import { signInRoutes } from "./sign-in.ts";
import { undeliveredRoutes } from "./undelivered.ts";

/** Everything that those who work for the tenants may ask. */
export async function staffRoutes(app: Listener, house: House, pages: string): Promise<void> {
  signInRoutes(app, house);
  roomRoutes(app, house);
  actRoutes(app, house);
  undeliveredRoutes(app, house);
  liveRoutes(app, house);
  await consolePages(app, pages);
}
