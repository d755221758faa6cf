import * as z from "zod";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { ownStatus } from "../protocol/staff.ts";
import { asTheySay, keepStatus } from "../tenants/own-status.ts";
import { personOf } from "./person-of.ts";

/** Whether a counselor takes consultations, as they say themselves: the next request is distributed by it. */
export function statusRoute(app: Listener, house: House): void {
  const { database, tenants, host, hub } = house;
  app.post(
    "/api/status",
    {
      config: { scope: "rooms:act" },
      schema: { body: ownStatus, response: answersWith(z.object({})) },
    },
    async (request, reply) => {
      const { tenant, counselor } = personOf(request);
      const known = tenants.find(tenant.id);
      if (counselor === null || known === undefined) return sendProblem(reply, "forbidden");
      const { status } = request.body;
      await keepStatus(database, { tenant: tenant.id, counselor, status });
      const counselors = await asTheySay(database, tenant.id, known.revision.counselors);
      const revision = { ...known.revision, counselors };
      if ((await host.reviseTenant(tenant.id, revision)) === null) {
        return sendProblem(reply, "unavailable", { retryAfter: 1_000 });
      }
      tenants.put({ ...known, revision });
      hub.poke(["rooms", tenant.id]);
      return {};
    },
  );
}
