import * as z from "zod";
import { recordAudit } from "../../access/audit.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { markOfCustomer } from "../../privacy/mark-of-customer.ts";
import { blockCustomer, blockedList } from "../../protocol/tenant.ts";
import { roomName, roomNamed, shownCustomer } from "../../rooms/room-name.ts";
import { personOf } from "../person-of.ts";

/** Whom the tenant does not answer. It holds at once and is part of no revision: whoever is blocked while somebody works on a draft stays so. */
export function blockedRoutes(app: Listener, house: House): void {
  const { database, now } = house;
  app.get(
    "/api/blocked",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(blockedList) } },
    async (request) => {
      const rows = await database
        .selectFrom("blocked")
        .selectAll()
        .where("tenant", "=", personOf(request).tenant.id)
        .orderBy("at", "desc")
        .execute();
      return {
        blocked: rows.map((row) => ({
          ...{ room: roomName(row), channel: row.channel },
          ...{ name: shownCustomer(row), since: row.at },
        })),
      };
    },
  );
  app.post(
    "/api/blocked",
    {
      config: { scope: "tenant:write" },
      schema: { body: blockCustomer, response: answersWith(z.object({})) },
    },
    async (request, reply) => {
      const { id: who, tenant } = personOf(request);
      const { room, blocked } = request.body;
      const key = roomNamed(tenant.id, room);
      if (key === null) return sendProblem(reply, "notFound");
      const at = now();
      await database.transaction().execute(async (inside) => {
        await inside
          .deleteFrom("blocked")
          .where("tenant", "=", key.tenant)
          .where("channel", "=", key.channel)
          .where("customer", "=", key.customer)
          .execute();
        const row = { ...key, at };
        if (blocked) await inside.insertInto("blocked").values(row).execute();
        const what = blocked ? "customer.block" : "customer.unblock";
        await recordAudit(inside, { tenant: tenant.id, at, who, what, about: markOfCustomer(key) });
      });
      return {};
    },
  );
}
