import { join } from "node:path";
import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { headersFor } from "../http/headers.ts";
import { assetRoutes, sendPage } from "../http/page-routes.ts";
import { sendProblem } from "../http/problems.ts";
import { tenantPath } from "../protocol/window.ts";

/** `/chat/{tenant}`, which only the tenant's own sites may frame, and `widget.js` for those. */
export async function chatPages(app: Listener, { tenants }: House, pages: string): Promise<void> {
  app.get(
    "/chat/:tenant",
    { config: { scope: "anybody", surface: "chat" }, schema: { params: tenantPath } },
    (request, reply) => {
      const tenant = tenants.find(request.params.tenant);
      if (tenant === undefined) return sendProblem(reply, "notFound");
      const { host = "" } = request.headers;
      const about = { secure: request.protocol === "https", host, frames: tenant.origins };
      reply.headers(headersFor("chat", about));
      return sendPage(reply, join(pages, "chat", "index.html"));
    },
  );
  await assetRoutes(app, pages, "chat");
  app.get("/widget.js", { config: { scope: "anybody", surface: "widget" } }, (_, reply) =>
    sendPage(reply, join(pages, "widget.js")),
  );
}
