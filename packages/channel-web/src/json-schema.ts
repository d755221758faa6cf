import * as z from "zod";
import type { WebVersion } from "./wire.ts";
import { clientEvent, messages } from "./wire-schema.ts";

/** The JSON Schema of the protocol's version, for those who build a chat window in any language. */
export function jsonSchema(version: WebVersion): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Annae web chat, version ${version}`,
    $defs: {
      message: { description: "From server to window.", ...definition(messages[version]) },
      event: { description: "From window to server.", ...definition(clientEvent) },
    },
    oneOf: [{ $ref: "#/$defs/message" }, { $ref: "#/$defs/event" }],
  };
}

function definition(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}
