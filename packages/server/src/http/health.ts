import * as z from "zod";
import type { House } from "../house.ts";
import type { Listener } from "./create-listener.ts";
import { sendProblem } from "./problems.ts";

const up = z.object({ up: z.literal(true) });

/** `/healthz`: the process answers. `/readyz`: it can store what it is told. Nothing else is said. */
export function healthRoutes(app: Listener, { database }: Pick<House, "database">): void {
  const config = { scope: "anybody" } as const;
  app.get("/healthz", { config, schema: { response: { 200: up } } }, () => ({ up: true as const }));
  app.get("/readyz", { config, schema: { response: { 200: up } } }, async (_, reply) => {
    try {
      await database.selectFrom("place").select("tenant").limit(1).execute();
      return { up: true as const };
    } catch {
      return sendProblem(reply, "notReady");
    }
  });
}
