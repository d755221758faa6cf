import { z } from "zod";
import { category } from "./category.ts";
import { momentText } from "./moment-text.ts";

/** What every event may carry; the changes of the world are checked on their own. */
const common = {
  at: momentText,
  id: z.string().min(1).optional(),
  openConsultations: z.int().min(0).optional(),
  settings: z.unknown().optional(),
  counselors: z.unknown().optional(),
  customer: z.unknown().optional(),
  facts: z.unknown().optional(),
};

/** An event of a scenario by its type, as the JSON writes it. */
export const eventShape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("enter"), ...common }),
  z.strictObject({ type: z.literal("request"), ...common, category: category.optional() }),
  z.strictObject({ type: z.literal("message"), ...common, text: z.string() }),
  z.strictObject({ type: z.literal("accept"), ...common, counselor: z.string() }),
  z.strictObject({ type: z.literal("reply"), ...common, counselor: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal("end"), ...common, by: z.enum(["counselor", "customer"]) }),
  z.strictObject({ type: z.literal("tick"), ...common }),
]);

const eventTypes = eventShape.options.map(({ shape }) => shape.type.value);

/** An event of an unknown type, as far as it can be checked. */
export const untypedEvent = z.looseObject({ type: z.enum(eventTypes), ...common });

/** Whether the value names one of the types of events. */
export function isEventType(value: unknown): boolean {
  return eventTypes.some((type) => type === value);
}
