import type { Policy } from "@annae/ir";
import {
  settings as definitions,
  isJsonObject,
  settingNames,
  type TenantSettings,
} from "@annae/vocabulary";
import type { z } from "zod";
import { deepFreeze } from "../store/deep-freeze.ts";
import { checkJson } from "./check-json.ts";
import { declaredValues } from "./declared-values.ts";
import { type Fault, faultsOf, type Parsed, pathBelow } from "./fault.ts";
import { openingFaults, type Speech } from "./opening-faults.ts";
import { groupSchema } from "./shape-schema.ts";
import { type SystemMessageLimits, systemMessageFaults } from "./system-message-faults.ts";
import { unknownKey } from "./wording.ts";

/** The settings that every tenant has, with their presets. */
// The schema is made of the same definitions as the type.
const standardSettings = groupSchema(definitions) as z.ZodType as z.ZodType<
  Omit<TenantSettings, "own">
>;

/**
 * A tenant's settings with every default filled in, frozen. Settings that the policy declares stand beside
 * the standard ones under their own names; a standard setting of the same name takes precedence.
 * Without `limits` wordings of platform messages are taken as they are.
 */
export function parseTenantSettings(
  json: unknown,
  policy: Pick<Policy, "settings"> & Speech,
  path = "$.settings",
  limits?: SystemMessageLimits,
): Parsed<TenantSettings> {
  if (!isJsonObject(json))
    return { ok: false, faults: faultsOf(checkJson(standardSettings, json, path)) };
  const isStandard = ([key]: readonly [string, unknown]) =>
    settingNames.some((name) => name === key);
  const entries = Object.entries(json);
  const standard = Object.fromEntries(entries.filter(isStandard));
  const others = Object.fromEntries(entries.filter((entry) => !isStandard(entry)));
  const settings = checkJson(standardSettings, standard, path);
  const own = declaredValues(others, policy.settings, path, "empty");
  const unknown = unknownKeys(others, Object.keys(policy.settings), path);
  const wordings =
    settings.ok && limits !== undefined
      ? systemMessageFaults(settings.value, limits, pathBelow(path, "systemMessages"))
      : [];
  const openings = settings.ok ? openingFaults(settings.value, policy, path) : [];
  if (settings.ok && own.ok && unknown.length + wordings.length + openings.length === 0) {
    return { ok: true, value: deepFreeze({ ...settings.value, own: own.value }) };
  }
  return {
    ok: false,
    faults: [...unknown, ...faultsOf(settings), ...wordings, ...openings, ...faultsOf(own)],
  };
}

function unknownKeys(
  others: Readonly<Record<string, unknown>>,
  declared: readonly string[],
  path: string,
): readonly Fault[] {
  return Object.keys(others)
    .filter((key) => !declared.includes(key))
    .map((key) => ({
      path: pathBelow(path, key),
      message: unknownKey(key, [...settingNames, ...declared]),
    }));
}
