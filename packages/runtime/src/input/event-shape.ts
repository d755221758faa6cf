import { type EventField, type EventName, eventNames, events } from "@annae/vocabulary";
import * as z from "zod";
import { checkJson } from "./check-json.ts";
import { faultsOf, type Parsed } from "./fault.ts";
import { memberOf } from "./json-object.ts";
import { groupSchema } from "./shape-schema.ts";

/** How events are checked: each by its type, and one of an unknown type as far as it can be. */
export interface EventSchemas {
  readonly byType: ReadonlyMap<unknown, z.ZodType>;
  readonly untyped: z.ZodType;
}

/** The schemas of events as JSON writes them, each with what all of them may carry; `typeOf`: what JSON calls an event. */
export function eventSchemas(
  typeOf: (event: EventName) => string,
  common: z.ZodRawShape,
): EventSchemas {
  const byType = new Map<string, z.ZodType>(
    eventNames.map((event) => {
      const type = typeOf(event);
      return [type, eventSchema(type, common, events[event].fields)];
    }),
  );
  const untyped = z.looseObject({ type: z.enum([...byType.keys()]), ...common });
  return { byType, untyped };
}

function eventSchema(
  type: string,
  common: z.ZodRawShape,
  fields: Readonly<Record<string, EventField>>,
): z.ZodType {
  const { shape } = groupSchema(fields);
  const schema = z.strictObject({ type: z.literal(type), ...common, ...shape });
  return z.preprocess((json) => withEmptyFields(json, fields), schema);
}

/** The event with "" for what may be missing because something else is there. */
function withEmptyFields(json: unknown, fields: Readonly<Record<string, EventField>>): unknown {
  const empty = Object.entries(fields).filter(
    ([name, { emptyWith }]) =>
      emptyWith !== undefined &&
      memberOf(json, name) === undefined &&
      memberOf(json, emptyWith) !== undefined,
  );
  if (empty.length === 0 || typeof json !== "object") return json;
  return { ...json, ...Object.fromEntries(empty.map(([name]) => [name, ""])) };
}

/** The event as its shape, or every fault; one of an unknown type is checked as far as it can be. */
export function checkEvent<Event>(
  { byType, untyped }: EventSchemas,
  json: unknown,
  path: string,
): Parsed<Event> {
  const schema = byType.get(memberOf(json, "type"));
  if (schema === undefined) return { ok: false, faults: faultsOf(checkJson(untyped, json, path)) };
  // The schemas are made of the same definitions as the types of events.
  return checkJson(schema as z.ZodType<Event>, json, path);
}
