import swagger from "@fastify/swagger";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import type { Listener } from "../http/create-listener.ts";
import { families, operations } from "./operations.ts";

/** Has the listener's routes described, those that are declared after it, and serves the document at `/openapi.json`. */
export async function describeRoutes(app: Listener, title: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title, version: "1" },
      tags: Object.entries(families).map(([name, { en }]) => ({ name, description: en })),
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    },
    transform: (asked) => {
      const { schema, url } = jsonSchemaTransform(asked);
      const { method, config } = asked.route;
      const operation = operations[`${method} ${asked.url}`];
      const told = operation && { tags: [operation.family], summary: operation.doc.en };
      const guarded = config?.scope !== "anybody" && { security: [{ bearer: [] }] };
      return { schema: { ...schema, ...told, ...guarded }, url };
    },
  });
  app.get("/openapi.json", { config: { scope: "anybody" } }, (_, reply) =>
    reply.send(app.swagger()),
  );
}
