import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Listener } from "../http/create-listener.ts";
import { headersFor } from "../http/headers.ts";
import { assetRoutes, sendPage } from "../http/page-routes.ts";

/** `/console` and `/studio`: the pages themselves are for everybody, what they show is asked for with a session. */
export async function staffPages(app: Listener, pages: string): Promise<void> {
  app.get("/console", { config: { scope: "anybody", surface: "console" } }, (_, reply) =>
    sendPage(reply, join(pages, "console", "index.html")),
  );
  // The editor puts a style into its page, which has to know the answer's nonce.
  app.get("/studio", { config: { scope: "anybody", surface: "studio" } }, (request, reply) => {
    const nonce = randomBytes(16).toString("base64");
    const { host = "" } = request.headers;
    reply.headers(headersFor("studio", { secure: request.protocol === "https", host, nonce }));
    return sendPage(reply, join(pages, "studio", "index.html"), { "{nonce}": nonce });
  });
  await assetRoutes(app, pages, "console");
  await assetRoutes(app, pages, "studio");
}
