import { installedChannels } from "@annae/installation/channels";
import type { FastifyRequest } from "fastify";
import * as z from "zod";
import { type HookOwner, hookOwner } from "../../access/hooks.ts";
import type { House } from "../../house.ts";
import type { Listener } from "../../http/create-listener.ts";
import { sendProblem } from "../../http/problems.ts";
import { bodyBytes } from "../../limits.ts";
import type { KnownSource } from "./sources.ts";
import { takeHook } from "./take-hook.ts";
import { takeSkill } from "./take-skill.ts";

const address = z.object({ channel: z.string().max(64), secret: z.string().max(64) });

/** Where platforms tell what happens. Whoever does not know the secret finds nothing there. */
export async function hookRoutes(app: Listener, house: House, known: KnownSource): Promise<void> {
  await app.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: bodyBytes.hook },
      (_, body, done) => done(null, body),
    );
    const owned = async (request: FastifyRequest): Promise<HookOwner | null> => {
      const { channel, secret } = address.parse(request.params);
      const owner = await hookOwner(house.database, secret, house.now());
      return owner?.channel === channel && known(channel, request.ip) ? owner : null;
    };
    const config = { scope: "anybody" } as const;
    const schema = { params: address.loose() };
    inside.post("/hooks/:channel/:secret/skill", { config, schema }, async (request, reply) => {
      if (isFromPage(request)) return sendProblem(reply, "badOrigin");
      const owner = await owned(request);
      if (owner === null) return sendProblem(reply, "notFound");
      const taken = await house.telemetry.taking(owner, (trace) =>
        takeSkill(house, owner, { body: bytesOf(request.body), trace }),
      );
      return taken.ok ? reply.send(taken.response) : sendProblem(reply, taken.code, taken);
    });
    inside.post("/hooks/:channel/:secret/*", { config, schema }, async (request, reply) => {
      if (isFromPage(request)) return sendProblem(reply, "badOrigin");
      const owner = await owned(request);
      if (owner === null) return sendProblem(reply, "notFound");
      const path = `/${String(Object(request.params)["*"])}`;
      const told = { body: bytesOf(request.body), path };
      const taken = await house.telemetry.taking(owner, (trace) =>
        takeHook(house, owner, { ...told, trace }),
      );
      if (!taken.ok) return sendProblem(reply, taken.code, taken);
      const channel = installedChannels.find(({ id }) => id === owner.channel);
      const {
        status = 200,
        contentType = "text/plain",
        body = "",
      } = channel?.transport?.receive.answer ?? {};
      return reply.code(status).type(contentType).send(body);
    });
  });
}

/** Platforms are programs: a page in somebody's browser is none. */
function isFromPage({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined || headers["sec-fetch-site"] === "cross-site";
}

function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? new Uint8Array(body) : new Uint8Array();
}
