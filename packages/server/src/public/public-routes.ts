import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { chatPages } from "./chat-pages.ts";
import { pictureRoute } from "./picture-route.ts";
import { windowRoutes } from "./window-routes.ts";
import { windowSocket } from "./window-socket.ts";

/** Everything that anybody on the internet may ask. */
export async function publicRoutes(app: Listener, house: House, pages: string): Promise<void> {
  windowRoutes(app, house);
  windowSocket(app, house);
  pictureRoute(app, house);
  await chatPages(app, house, pages);
}
