import * as z from "zod";
import { category } from "./category.ts";
import { check } from "./check.ts";
import { faultsOf, type Parsed } from "./fault.ts";
import { memberOf } from "./json-object.ts";

/**
 * The events by their type, as JSON writes them, each with what all of them may carry. `given`: the type of the
 * event by which a counselor gets the room.
 */
export function eventShapes<G extends string, C extends z.ZodRawShape>(given: G, common: C) {
  const typed = z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("enter"), ...common }),
    z.strictObject({ type: z.literal("request"), ...common, category: category.optional() }),
    z.strictObject({ type: z.literal("message"), ...common, text: z.string() }),
    z.strictObject({ type: z.literal(given), ...common, counselor: z.string() }),
    z.strictObject({
      type: z.literal("reply"),
      ...common,
      counselor: z.string(),
      text: z.string(),
    }),
    z.strictObject({ type: z.literal("end"), ...common, by: z.enum(["counselor", "customer"]) }),
    z.strictObject({ type: z.literal("tick"), ...common }),
  ]);
  const types = ["enter", "request", "message", given, "reply", "end", "tick"];
  return { types, typed, untyped: z.looseObject({ type: z.enum(types), ...common }) };
}

/** The event as its shape, or every fault; one of an unknown type is checked as far as it can be. */
export function checkEvent<T extends z.ZodType>(
  shapes: { readonly types: readonly string[]; readonly typed: T; readonly untyped: z.ZodType },
  json: unknown,
  path: string,
): Parsed<z.output<T>> {
  const type = memberOf(json, "type");
  if (shapes.types.some((known) => known === type)) return check(shapes.typed, json, path);
  return { ok: false, faults: faultsOf(check(shapes.untyped, json, path)) };
}
