import { recordAudit } from "../../access/audit.ts";
import { renewHook } from "../../access/hooks.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { hookAddress, renewAddress } from "../../protocol/tenant.ts";
import { personOf } from "../person-of.ts";

/** Where platforms tell what happens. */
export function addressRoutes(app: Listener, { database, now }: House): void {
  app.post(
    "/api/hooks",
    {
      config: { scope: "access:manage" },
      schema: { body: renewAddress, response: answersWith(hookAddress) },
    },
    async (request) => {
      const { id: who, tenant } = personOf(request);
      const { channel } = request.body;
      const secret = await renewHook(database, { tenant: tenant.id, channel }, now());
      const line = { tenant: tenant.id, at: now(), who, what: "hook.renew", about: channel };
      await recordAudit(database, line);
      return { path: `/hooks/${channel}/${secret}` };
    },
  );
}
