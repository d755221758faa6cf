import { join } from "node:path";
import type { Listener } from "../http/create-listener.ts";
import { assetRoutes, sendPage } from "../http/page-routes.ts";

/** `/console`: the page itself is for everybody, what it shows is asked for with a session. */
export async function consolePages(app: Listener, pages: string): Promise<void> {
  app.get("/console", { config: { scope: "anybody", surface: "console" } }, (_, reply) =>
    sendPage(reply, join(pages, "console", "index.html")),
  );
  await assetRoutes(app, pages, "console");
}
