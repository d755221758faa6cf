import type { House } from "../../house.ts";
import { answersWith } from "../../http/answers-with.ts";
import type { Listener } from "../../http/create-listener.ts";
import { pictureIn, takesPictures } from "../../http/picture-bodies.ts";
import { sendProblem } from "../../http/problems.ts";
import { findPicture, keepPicture, listPictures } from "../../pictures/picture-store.ts";
import { picture, pictureList, picturePath, pictureUpload } from "../../protocol/tenant.ts";
import { doingOf, personOf } from "../person-of.ts";

/** Pictures for a tenant's policies: uploaded one by one, never as what came but written anew. */
export async function pictureRoutes(app: Listener, house: House): Promise<void> {
  const { database, now, workroom } = house;
  app.get(
    "/api/pictures",
    { config: { scope: "tenant:read" }, schema: { response: answersWith(pictureList) } },
    async (request) => ({
      pictures: [...(await listPictures(database, personOf(request).tenant.id))],
    }),
  );
  app.get(
    "/api/pictures/:digest",
    {
      config: { scope: "tenant:read", surface: "privatePicture" },
      schema: { params: picturePath },
    },
    async (request, reply) => {
      const { tenant } = personOf(request);
      const found = await findPicture(database, tenant.id, request.params.digest);
      if (found === undefined) return sendProblem(reply, "notFound");
      return reply.type(found.type).send(Buffer.from(found.bytes));
    },
  );
  await takesPictures(app, (inside) => {
    inside.post(
      "/api/pictures",
      {
        config: { scope: "tenant:write" },
        schema: { querystring: pictureUpload, response: answersWith(picture) },
      },
      async (request, reply) => {
        const given = pictureIn(request);
        if (given === null) return sendProblem(reply, "unsupportedMediaType");
        const doing = doingOf(request, now());
        const worked = await workroom(doing.tenant, "rewritePicture", given, "asLarge");
        if (worked.kind === "busy") return sendProblem(reply, "tooMany", { retryAfter: 1_000 });
        const written = worked.kind === "done" ? worked.came : null;
        if (written === null) return sendProblem(reply, "unsupportedMediaType");
        const { name } = request.query;
        if (!(await keepPicture(database, doing, { ...written, name }))) {
          return sendProblem(reply, "conflict");
        }
        const all = await listPictures(database, doing.tenant);
        return all.find((one) => one.digest === written.digest) ?? sendProblem(reply, "notFound");
      },
    );
  });
}
