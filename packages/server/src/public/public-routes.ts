import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { chatPages } from "./chat-pages.ts";
import { hookRoutes } from "./hooks/hook-routes.ts";
import { knownSources } from "./hooks/sources.ts";
import { pictureRoute } from "./picture-route.ts";
import { sentRoute } from "./sent-route.ts";
import { windowPictures } from "./window-pictures.ts";
import { windowRoutes } from "./window-routes.ts";
import { windowSocket } from "./window-socket.ts";

/** What the PUBLIC listener is told besides. */
export interface PublicSetup {
  /** Folder of the built pages. */
  readonly pages: string;
  /** Addresses and ranges that a channel's webhooks come from; a channel that has none: anywhere. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

/** Everything that anybody on the internet may ask. */
export async function publicRoutes(
  app: Listener,
  house: House,
  { pages, sources }: PublicSetup,
): Promise<void> {
  await hookRoutes(app, house, knownSources(sources));
  windowRoutes(app, house);
  windowSocket(app, house);
  await windowPictures(app, house);
  pictureRoute(app, house);
  sentRoute(app, house);
  await chatPages(app, house, pages);
}
