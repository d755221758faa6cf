import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import type { Listener } from "./create-listener.ts";
import { sendProblem } from "./problems.ts";
import type { Surface } from "./scope.ts";

/** A page of its own: `index.html` in its folder, and what that loads in `assets/`, whose names change with their content. */
export async function assetRoutes(app: Listener, folder: string, surface: Surface): Promise<void> {
  await app.register(async (inside) => {
    await inside.register(fastifyStatic, {
      root: join(folder, surface, "assets"),
      prefix: `/${surface}/assets/`,
      serve: false,
      decorateReply: true,
    });
    inside.get(
      `/${surface}/assets/:name`,
      { config: { scope: "anybody", surface: "file" } },
      (request, reply) => reply.sendFile(String(Object(request.params).name)),
    );
  });
}

/** The page itself, as it lies there now. `filled`: what stands in the place of words of the page. */
export function sendPage(
  reply: FastifyReply,
  path: string,
  filled: Readonly<Record<string, string>> = {},
): FastifyReply {
  try {
    const read = readFileSync(path, "utf8");
    const text = Object.entries(filled).reduce(
      (page, [word, by]) => page.replaceAll(word, by),
      read,
    );
    return reply.type(types[extname(path)] ?? "text/plain").send(text);
  } catch {
    return sendProblem(reply, "notFound");
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
