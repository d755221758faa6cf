import type { Inbound } from "@annae/host";
import type { FastifyRequest } from "fastify";
import type * as z from "zod";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { type NotDone, sendProblem } from "../http/problems.ts";
import { act, done, reply, roomPath, transfer } from "../protocol/staff.ts";
import { roomNamed } from "../rooms/room-name.ts";
import { summaryOf } from "../rooms/summary.ts";
import { actInRoom } from "./act-in-room.ts";
import { personOf } from "./person-of.ts";

type Outcome = { readonly ok: true; readonly done: z.infer<typeof done> } | NotDone;

/** What counselors do in rooms. */
export function actRoutes(app: Listener, house: House): void {
  const config = { scope: "rooms:act" } as const;
  const route = <B extends z.ZodType>(body: B) => ({
    config,
    schema: { params: roomPath, body, response: answersWith(done) },
  });
  const does = async (
    request: FastifyRequest,
    asked: { readonly room: string; readonly id: string },
    eventBy: (counselor: string) => Inbound["event"],
  ): Promise<Outcome> => {
    const { tenant, counselor, id } = personOf(request);
    const key = roomNamed(tenant.id, asked.room);
    if (key === null) return { ok: false, code: "notFound" };
    if (counselor === null) return { ok: false, code: "forbidden" };
    const event = eventBy(counselor);
    const acted = await actInRoom(house, { key, id: `${id}/${asked.id}`, event });
    if (!acted.ok) return acted;
    const roster = house.tenants.find(tenant.id)?.revision.counselors ?? [];
    const { room, repeated } = acted;
    return { ok: true, done: { room: summaryOf(room, roster), repeated } };
  };

  app.post("/api/rooms/:room/reply", route(reply), async (request, response) => {
    const { id, text } = request.body;
    const asked = { ...request.params, id };
    const came = await does(request, asked, (by) => ({ type: "reply", counselor: by, text }));
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/accept", route(act), async (request, response) => {
    const asked = { ...request.params, ...request.body };
    const came = await does(request, asked, (by) => ({ type: "assign", counselor: by }));
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/transfer", route(transfer), async (request, response) => {
    const { id, counselor } = request.body;
    const asked = { ...request.params, id };
    const came = await does(request, asked, () => ({ type: "transfer", counselor }));
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/give-back", route(act), async (request, response) => {
    const asked = { ...request.params, ...request.body };
    const came = await does(request, asked, () => ({ type: "giveBack" }));
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/end", route(act), async (request, response) => {
    const asked = { ...request.params, ...request.body };
    const came = await does(request, asked, () => ({ type: "end", by: "counselor" }));
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
}
