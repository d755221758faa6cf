import { recordAudit } from "../access/audit.ts";
import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { markOfCustomer } from "../privacy/mark-of-customer.ts";
import { attachedPath } from "../protocol/staff.ts";
import { eventOfEntry } from "../rooms/read-rooms.ts";
import { roomNamed } from "../rooms/room-name.ts";
import { doingOf } from "./person-of.ts";

/** Pictures that came with what customers said; who has looked at which is recorded. */
export function attachedRoute(app: Listener, house: House): void {
  const { database, attachments, now } = house;
  app.get(
    "/api/rooms/:room/attached/:seq/:number",
    {
      config: { scope: "rooms:read", surface: "privatePicture" },
      schema: { params: attachedPath },
    },
    async (request, reply) => {
      const { room, seq, number } = request.params;
      const { tenant, by: who, now: at } = doingOf(request, now());
      const key = roomNamed(tenant, room);
      const event = key === null ? undefined : await eventOfEntry(database, key, seq);
      if (key === null || event === undefined) return sendProblem(reply, "notFound");
      const found = await attachments.picture({ ...key, event }, number);
      if (found === "coming") return sendProblem(reply, "unavailable", { retryAfter: 3_000 });
      if (found === null) return sendProblem(reply, "notFound");
      const about = `${markOfCustomer(key)} ${seq}/${number}`;
      await recordAudit(database, { tenant, at, who, what: "attached.read", about });
      return reply.type(found.type).send(Buffer.from(found.bytes));
    },
  );
}
