import type { Policy } from "@annae/ir";
import { isJsonObject, type Value } from "@annae/vocabulary";
import * as z from "zod";
import { checkJson } from "./check-json.ts";
import { declaredValues, type WhenMissing } from "./declared-values.ts";
import { faultsOf, type Parsed, pathBelow } from "./fault.ts";
import { unknownKey } from "./wording.ts";

/**
 * Values of the facts that the policy declares, frozen. A fact that is not given has its default; one
 * without a default is a fault, or its type's empty value where the caller says so.
 */
export function parseHostFacts(
  json: unknown,
  policy: Pick<Policy, "hostFacts">,
  path = "$.facts",
  whenMissing: WhenMissing = "fault",
): Parsed<Readonly<Record<string, Value>>> {
  if (!isJsonObject(json)) return checkJson(z.record(z.string(), z.never()), json, path);
  const known = Object.keys(policy.hostFacts);
  const unknown = Object.keys(json)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: pathBelow(path, key), message: unknownKey(key, known) }));
  const values = declaredValues(json, policy.hostFacts, path, whenMissing);
  if (unknown.length === 0) return values;
  return { ok: false, faults: [...unknown, ...faultsOf(values)] };
}
