import { web } from "@annae/channel-web";
import type { FastifyRequest } from "fastify";
import type { PictureKept } from "../attachments/create-attachments.ts";
import { findCustomerPicture } from "../attachments/customer-pictures.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { pictureIn, takesPictures } from "../http/picture-bodies.ts";
import { type NotDone, sendProblem } from "../http/problems.ts";
import { tenantPath, windowPicture, windowPicturePath, windowTaken } from "../protocol/window.ts";
import { windowStateOf } from "../windows/window-state.ts";
import { takeWindowEvent } from "./take-window-event.ts";

/** Pictures that customers send in their windows: kept written anew, shown to counselors and to the customer alone. */
export async function windowPictures(app: Listener, house: House): Promise<void> {
  const { database, attachments } = house;
  const rateLimit = {
    max: house.perMinute.pictures,
    keyGenerator: ({ window, ip }: FastifyRequest) => window?.session ?? ip,
    hook: "preHandler",
  } as const;
  await takesPictures(app, (inside) => {
    inside.post(
      "/window/:tenant/pictures",
      {
        config: { scope: "window", rateLimit },
        schema: {
          params: tenantPath,
          querystring: windowPicture,
          response: answersWith(windowTaken),
        },
      },
      async (request, reply) => {
        const { window } = request;
        const bytes = pictureIn(request);
        if (window === null) return sendProblem(reply, "notSignedIn");
        if (bytes === null) return sendProblem(reply, "unsupportedMediaType");
        const { tenant, customer } = window;
        const kept = await attachments.keep({ tenant, customer, channel: web.id }, bytes);
        if (typeof kept === "string") return sendProblem(reply, notKept[kept].code, notKept[kept]);
        const photo = { type: "photo", url: "" };
        const { id, window: name } = request.query;
        const named = name === undefined ? { id } : { id, window: name };
        const event = { ...named, version: 2, type: "message", text: "", attachment: photo };
        const taken = await takeWindowEvent(house, window, event, kept);
        if (!taken.ok) return sendProblem(reply, taken.code, taken);
        return { repeated: taken.repeated, state: await windowStateOf(database, window) };
      },
    );
  });
  app.get(
    "/window/:tenant/pictures/:digest",
    {
      config: { scope: "window", surface: "privatePicture" },
      schema: { params: windowPicturePath },
    },
    async (request, reply) => {
      const { window } = request;
      if (window === null) return sendProblem(reply, "notSignedIn");
      const { tenant, customer } = window;
      const key = { tenant, customer, channel: web.id };
      const found = await findCustomerPicture(database, key, request.params.digest);
      if (found === undefined) return sendProblem(reply, "notFound");
      return reply.type(found.type).send(Buffer.from(found.bytes));
    },
  );
}

const body = (ko: string, en: string) => [{ path: "", ko, en }];

/** Why a picture is not kept, as a problem tells it. */
const notKept: Readonly<
  Record<Extract<PictureKept, string>, Pick<NotDone, "code" | "retryAfter" | "fields">>
> = {
  busy: { code: "tooMany", retryAfter: 1_000 },
  unreadable: {
    code: "unsupportedMediaType",
    fields: body(
      "JPEG나 PNG 사진만 보낼 수 있습니다. 파일이 손상되었거나 1,600만 화소를 넘습니다",
      "only JPEG and PNG pictures of at most 16 million pixels can be sent; this one is damaged or larger",
    ),
  },
  full: {
    code: "conflict",
    fields: body(
      "이 대화에 보관할 수 있는 사진이 찼습니다",
      "no more pictures are kept of this conversation",
    ),
  },
};
