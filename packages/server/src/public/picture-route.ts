import * as z from "zod";
import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";

const path = z.strictObject({
  tenant: z.string().max(64),
  name: z.string().regex(/^[0-9a-f]{64}\.(jpg|png)$/),
});

/** Pictures of policies, sized, for platforms and windows. */
export function pictureRoute(app: Listener, { pictures }: House): void {
  app.get(
    "/i/:tenant/:name",
    { config: { scope: "anybody", surface: "picture" }, schema: { params: path } },
    async (request, reply) => {
      const { tenant, name } = request.params;
      const picture = pictures.find(tenant, name);
      if (picture === undefined) return sendProblem(reply, "notFound");
      return reply.type(picture.type).send(Buffer.from(picture.bytes));
    },
  );
}
