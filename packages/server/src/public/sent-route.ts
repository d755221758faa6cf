import * as z from "zod";
import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";
import { pictureDigest, roomId } from "../protocol/names.ts";
import { roomNamed } from "../rooms/room-name.ts";
import { findSentPicture } from "../rooms/sent-pictures.ts";

const path = z.strictObject({
  ...{ tenant: z.string().max(64), room: roomId, digest: pictureDigest },
});

/** Pictures that counselors sent, for the window and for a platform that fetches them itself: the address is all that one has to know. */
export function sentRoute(app: Listener, { database }: House): void {
  app.get(
    "/sent/:tenant/:room/:digest",
    { config: { scope: "anybody", surface: "privatePicture" }, schema: { params: path } },
    async (request, reply) => {
      const { tenant, room, digest } = request.params;
      const key = roomNamed(tenant, room);
      const found = key && (await findSentPicture(database, key, digest));
      if (found === null) return sendProblem(reply, "notFound");
      return reply.type(found.type).send(Buffer.from(found.bytes));
    },
  );
}
