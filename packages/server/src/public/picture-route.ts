import * as z from "zod";
import type { House } from "../house.ts";
import type { Listener } from "../http/create-listener.ts";
import { sendProblem } from "../http/problems.ts";

const path = z.strictObject({
  tenant: z.string().max(64),
  name: z.string().regex(/^[0-9a-f]{64}\.(jpg|png)$/),
});

/** Pictures of policies, sized: below `/i` for platforms and windows, below `/pictures` for the console, which asks no other origin. */
export function pictureRoute(
  app: Listener,
  { pictures }: House,
  below: "/i" | "/pictures" = "/i",
): void {
  app.get(
    `${below}/:tenant/:name`,
    { config: { scope: "anybody", surface: "picture" }, schema: { params: path } },
    async (request, reply) => {
      const { tenant, name } = request.params;
      const picture = pictures.find(tenant, name);
      if (picture === undefined) return sendProblem(reply, "notFound");
      return reply.type(picture.type).send(Buffer.from(picture.bytes));
    },
  );
}
