import type { ConversationKey } from "@annae/host";
import * as z from "zod";
import { recordAudit } from "../../access/audit.ts";
import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { exportCustomer } from "../../privacy/export-customer.ts";
import { forgetCustomer } from "../../privacy/forget-customer.ts";
import { markOfCustomer } from "../../privacy/mark-of-customer.ts";
import {
  customerExport,
  exportQuery,
  forgetting,
  holding,
  holdList,
  sendingState,
} from "../../protocol/customers.ts";
import { findRoom } from "../../rooms/read-rooms.ts";
import { roomNamed } from "../../rooms/room-name.ts";
import { doingOf, personOf } from "../person-of.ts";

const nothing = z.object({});

/** What a customer may ask of a company, and what a court may: to be forgotten, to be given all that is kept, to be kept. And sending again after a restore. */
export function customerRoutes(app: Listener, house: House): void {
  const { database, now, sending } = house;
  const keyOf = async (tenant: string, room: string): Promise<ConversationKey | null> => {
    const key = roomNamed(tenant, room);
    return key !== null && (await findRoom(database, key)) !== undefined ? key : null;
  };
  const writes = { scope: "tenant:write" } as const;

  app.post(
    "/api/customers/forget",
    { config: writes, schema: { body: forgetting, response: answersWith(nothing) } },
    async (request, reply) => {
      const doing = doingOf(request, now());
      const key = await keyOf(doing.tenant, request.body.room);
      if (key === null) return sendProblem(reply, "notFound");
      const came = await forgetCustomer(house, doing, { key, why: "asked" });
      return came === "complete" ? {} : sendProblem(reply, "unavailable", { retryAfter: 5_000 });
    },
  );
  app.post(
    "/api/customers/hold",
    { config: writes, schema: { body: holding, response: answersWith(nothing) } },
    async (request, reply) => {
      const { room, held, reason } = request.body;
      const { tenant, by, now: at } = doingOf(request, now());
      const key = await keyOf(tenant, room);
      if (key === null) return sendProblem(reply, "notFound");
      const { customer } = key;
      await database.transaction().execute(async (inside) => {
        await inside
          .deleteFrom("hold")
          .where("tenant", "=", tenant)
          .where("customer", "=", customer)
          .execute();
        if (held)
          await inside.insertInto("hold").values({ tenant, customer, at, by, reason }).execute();
        const what = held ? "customer.hold" : "customer.release";
        const about = `${markOfCustomer(key)} ${reason}`;
        await recordAudit(inside, { tenant, at, who: by, what, about });
      });
      return {};
    },
  );
  app.get(
    "/api/customers/holds",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(holdList) } },
    async (request) => ({
      holds: await database
        .selectFrom("hold")
        .select(["customer", "at", "by", "reason"])
        .where("tenant", "=", personOf(request).tenant.id)
        .orderBy("at")
        .execute(),
    }),
  );
  app.get(
    "/api/customers/export",
    {
      config: { scope: "words:read" },
      schema: { querystring: exportQuery, response: answersWith(customerExport) },
    },
    async (request, reply) => {
      const doing = doingOf(request, now());
      const key = await keyOf(doing.tenant, request.query.room);
      const all = key && (await exportCustomer(database, doing, key));
      return all ?? sendProblem(reply, "notFound");
    },
  );
  app.get(
    "/api/sending",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(sendingState) } },
    async (request) => ({ stoppedAt: sending.since(personOf(request).tenant.id) }),
  );
  app.post(
    "/api/sending/resume",
    { config: writes, schema: { response: answersWith(sendingState) } },
    async (request) => {
      const { tenant, by: who, now: at } = doingOf(request, now());
      await sending.end(tenant);
      await recordAudit(database, { tenant, at, who, what: "sending.resume", about: "" });
      return { stoppedAt: sending.since(tenant) };
    },
  );
}
