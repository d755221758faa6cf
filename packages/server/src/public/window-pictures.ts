import { web } from "@annae/channel-web";
import { findCustomerPicture } from "../attachments/customer-pictures.ts";
import type { House } from "../house.ts";
import { answersWith } from "../http/answers-with.ts";
import type { Listener } from "../http/create-listener.ts";
import { notKept } from "../http/not-kept.ts";
import { pictureIn, picturesPerSession, takesPictures } from "../http/picture-bodies.ts";
import { sendProblem } from "../http/problems.ts";
import { tenantPath, windowPicture, windowPicturePath, windowTaken } from "../protocol/window.ts";
import { windowStateOf } from "../windows/window-state.ts";
import { takeWindowEvent } from "./take-window-event.ts";

/** Pictures that customers send in their windows: kept written anew, shown to counselors and to the customer alone. */
export async function windowPictures(app: Listener, house: House): Promise<void> {
  const { database, attachments } = house;
  const rateLimit = picturesPerSession(house);
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
