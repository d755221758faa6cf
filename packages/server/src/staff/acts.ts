import type { Inbound } from "@annae/host";
import type { FastifyRequest } from "fastify";
import type * as z from "zod";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { pictureIn, picturesPerSession, takesPictures } from "../http/picture-bodies.ts";
import { type NotDone, sendProblem } from "../http/problems.ts";
import { act, done, reply, replyPicture, roomPath, transfer } from "../protocol/staff.ts";
import { roomNamed } from "../rooms/room-name.ts";
import { summaryOf } from "../rooms/summary.ts";
import { type Act, type Acted, actInRoom } from "./act-in-room.ts";
import { personOf } from "./person-of.ts";
import { sendPicture } from "./send-picture.ts";

type Outcome = { readonly ok: true; readonly done: z.infer<typeof done> } | NotDone;

/** Who does something where, and as what. */
interface Doer extends Pick<Act, "key" | "id"> {
  readonly counselor: string;
}

/** What counselors do in rooms. */
export async function actRoutes(app: Listener, house: House): Promise<void> {
  const config = { scope: "rooms:act" } as const;
  const route = <B extends z.ZodType>(body: B) => ({
    config,
    schema: { params: roomPath, body, response: answersWith(done) },
  });
  const does = async (
    request: FastifyRequest,
    asked: { readonly room: string; readonly id: string },
    actAs: (by: Doer) => Promise<Acted>,
  ): Promise<Outcome> => {
    const { tenant, counselor, id } = personOf(request);
    const key = roomNamed(tenant.id, asked.room);
    if (key === null) return { ok: false, code: "notFound" };
    if (counselor === null) return { ok: false, code: "forbidden" };
    const acted = await actAs({ key, counselor, id: `${id}/${asked.id}` });
    if (!acted.ok) return acted;
    const roster = house.tenants.find(tenant.id)?.revision.counselors ?? [];
    const { room, repeated } = acted;
    return { ok: true, done: { room: summaryOf(room, roster), repeated } };
  };
  const tells =
    (eventBy: (counselor: string) => Inbound["event"]) =>
    ({ key, id, counselor }: Doer) =>
      actInRoom(house, { key, id, event: eventBy(counselor) });

  app.post("/api/rooms/:room/reply", route(reply), async (request, response) => {
    const { id, text } = request.body;
    const asked = { ...request.params, id };
    const came = await does(
      request,
      asked,
      tells((by) => ({ type: "reply", counselor: by, text })),
    );
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/accept", route(act), async (request, response) => {
    const asked = { ...request.params, ...request.body };
    const came = await does(
      request,
      asked,
      tells((by) => ({ type: "assign", counselor: by })),
    );
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/transfer", route(transfer), async (request, response) => {
    const { id, counselor } = request.body;
    const asked = { ...request.params, id };
    const came = await does(
      request,
      asked,
      tells(() => ({ type: "transfer", counselor })),
    );
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/give-back", route(act), async (request, response) => {
    const asked = { ...request.params, ...request.body };
    const came = await does(
      request,
      asked,
      tells(() => ({ type: "giveBack" })),
    );
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  app.post("/api/rooms/:room/end", route(act), async (request, response) => {
    const asked = { ...request.params, ...request.body };
    const came = await does(
      request,
      asked,
      tells(() => ({ type: "end", by: "counselor" })),
    );
    return came.ok ? came.done : sendProblem(response, came.code, came);
  });
  await takesPictures(app, (inside) => {
    inside.post(
      "/api/rooms/:room/pictures",
      {
        config: { ...config, rateLimit: picturesPerSession(house) },
        schema: { params: roomPath, querystring: replyPicture, response: answersWith(done) },
      },
      async (request, response) => {
        const bytes = pictureIn(request);
        if (bytes === null) return sendProblem(response, "unsupportedMediaType");
        const asked = { ...request.params, ...request.query };
        const came = await does(request, asked, (by) => sendPicture(house, by, bytes));
        return came.ok ? came.done : sendProblem(response, came.code, came);
      },
    );
  });
}
