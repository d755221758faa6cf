import type { PolicyIr } from "@annae/ir";
import { formatValue, isJsonObject } from "@annae/vocabulary";

/** The JSON object with what the policy declares as a duration, a time or a date as scenarios write it, where a log has it as a host holds it: as a number. Anything else as it is. */
export function asWritten(value: unknown, declared: PolicyIr["settings"]): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const type = Object.hasOwn(declared, name) ? declared[name]?.type : undefined;
      const isHeld = typeof one === "number" && type !== undefined && type.kind !== "number";
      return [name, isHeld ? formatValue(type, one) : one];
    }),
  );
}
