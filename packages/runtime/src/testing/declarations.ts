import type { DeclarationIr } from "@annae/ir";
import type { Value, ValueType } from "@annae/vocabulary";

/** A setting or host fact as a policy declares it. */
export function declared(
  name: string,
  type: ValueType,
  preset: Value | null = null,
): Readonly<Record<string, DeclarationIr>> {
  return { [name]: { name, type, default: preset, doc: null } };
}

/** A policy with settings and facts of several types. */
export const declaringPolicy = {
  settings: {
    ...declared("vipOnly", { kind: "yesNo" }),
    ...declared("한도", { kind: "duration" }, 60_000),
    ...declared("tone", { kind: "oneOf", values: ["polite", "casual"] }, "casual"),
    ...declared("opens", { kind: "time" }),
    ...declared("since", { kind: "date" }),
    ...declared("constructor", { kind: "number" }),
  },
  hostFacts: {
    ...declared("vip", { kind: "yesNo" }),
    ...declared("grade", { kind: "oneOf", values: ["gold", "silver"] }, "silver"),
  },
};
