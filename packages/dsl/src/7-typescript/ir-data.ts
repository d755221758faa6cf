import type { Place, SendLimit, Step } from "@annae/ir";
import type { ValueType } from "@annae/vocabulary";
import type { DocData } from "./data-doc.ts";

/** The type of a value as data. */
export function typeData(type: ValueType): DocData {
  return type.kind === "oneOf" ? { kind: type.kind, values: type.values } : { kind: type.kind };
}

/** A place in a `.rules` file, as data. */
export function placeData({ file, line, column }: Place): DocData {
  return { file, line, column };
}

/** What an action asks for, as data. */
export function stepData(step: Step): { readonly [key: string]: DocData } {
  if (step.do === "effect") return { do: "effect", action: step.action };
  const limit = step.limit === null ? null : limitData(step.limit);
  return "message" in step
    ? { do: "send", message: step.message, limit }
    : { do: "send", system: step.system, limit };
}

function limitData(limit: NonNullable<SendLimit>): DocData {
  if ("onceADay" in limit) return { onceADay: true };
  return "once" in limit ? { once: true } : { everyMs: limit.everyMs };
}
