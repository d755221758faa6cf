import { recordAudit } from "../access/audit.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { markOfCustomer } from "../privacy/mark-of-customer.ts";
import { room } from "../protocol/room.ts";
import {
  changesPage,
  changesQuery,
  consultationList,
  entriesPage,
  entriesQuery,
  roomPath,
  roomsPage,
  roomsQuery,
  seen,
} from "../protocol/staff.ts";
import { lookAt } from "../rooms/look-at.ts";
import {
  changedRooms,
  consultationsIn,
  countRooms,
  findRoom,
  listRooms,
  roomEntries,
} from "../rooms/read-rooms.ts";
import { roomNamed } from "../rooms/room-name.ts";
import { summaryOf } from "../rooms/summary.ts";
import { takenInUntil } from "../rooms/take-in.ts";
import type { RoomTable } from "../storage/tables.ts";
import { personOf } from "./person-of.ts";

/** The list of rooms, and what is in one. */
export function roomRoutes(app: Listener, house: House): void {
  const { database, tenants, hub } = house;
  const summaries = (tenant: string, rows: readonly RoomTable[]) => {
    const roster = tenants.find(tenant)?.revision.counselors ?? [];
    return rows.map((row) => summaryOf(row, roster));
  };
  const config = { scope: "rooms:read" } as const;

  app.get(
    "/api/rooms",
    { config, schema: { querystring: roomsQuery, response: answersWith(roomsPage) } },
    async (request) => {
      const { tenant } = personOf(request);
      const { limit, from } = request.query;
      const { change } = await takenInUntil(database, tenant.id);
      const rows = await listRooms(database, tenant.id, { ...request.query, limit: limit + 1 });
      return {
        rooms: summaries(tenant.id, rows.slice(0, limit)),
        next: rows.length > limit ? from + limit : null,
        counts: await countRooms(database, tenant.id),
        change,
      };
    },
  );

  app.get(
    "/api/changes",
    { config, schema: { querystring: changesQuery, response: answersWith(changesPage) } },
    async (request) => {
      const { tenant } = personOf(request);
      const { after, limit } = request.query;
      const rows = await changedRooms(database, tenant.id, after, limit + 1);
      return {
        rooms: summaries(tenant.id, rows.slice(0, limit)),
        more: rows.length > limit,
      };
    },
  );

  app.get(
    "/api/rooms/:room",
    { config, schema: { params: roomPath, response: answersWith(room) } },
    async (request, reply) => {
      const { tenant } = personOf(request);
      const key = roomNamed(tenant.id, request.params.room);
      const row = key === null ? undefined : await findRoom(database, key);
      const [summary] = row === undefined ? [] : summaries(tenant.id, [row]);
      return summary ?? sendProblem(reply, "notFound");
    },
  );

  app.get(
    "/api/rooms/:room/entries",
    {
      config,
      schema: { params: roomPath, querystring: entriesQuery, response: answersWith(entriesPage) },
    },
    async (request, reply) => {
      const key = roomNamed(personOf(request).tenant.id, request.params.room);
      if (key === null || (await findRoom(database, key)) === undefined) {
        return sendProblem(reply, "notFound");
      }
      if (request.query.after === undefined) {
        const { id: who, tenant } = personOf(request);
        const about = markOfCustomer(key);
        const at = house.now();
        await recordAudit(database, { tenant: tenant.id, at, who, what: "room.read", about });
      }
      return { entries: [...(await roomEntries(database, key, request.query))] };
    },
  );

  app.get(
    "/api/rooms/:room/consultations",
    { config, schema: { params: roomPath, response: answersWith(consultationList) } },
    async (request, reply) => {
      const key = roomNamed(personOf(request).tenant.id, request.params.room);
      if (key === null || (await findRoom(database, key)) === undefined) {
        return sendProblem(reply, "notFound");
      }
      return { consultations: await consultationsIn(database, key) };
    },
  );

  app.post(
    "/api/rooms/:room/seen",
    {
      config: { scope: "rooms:act" },
      schema: { params: roomPath, body: seen, response: answersWith(room) },
    },
    async (request, reply) => {
      const { tenant } = personOf(request);
      const key = roomNamed(tenant.id, request.params.room);
      const row = key === null ? undefined : await lookAt(database, key, request.body.seq);
      const [summary] = row === undefined ? [] : summaries(tenant.id, [row]);
      if (summary === undefined) return sendProblem(reply, "notFound");
      hub.poke(["rooms", tenant.id]);
      return summary;
    },
  );
}
