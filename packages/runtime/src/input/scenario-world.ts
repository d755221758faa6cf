import type { Policy } from "@annae/ir";
import type { Counselor, Customer, TenantSettings, Value } from "@annae/vocabulary";
import { parseCounselors } from "./counselors.ts";
import { parseScenarioCustomer } from "./customer.ts";
import { type Fault, pathBelow } from "./fault.ts";
import { parseHostFacts } from "./host-facts.ts";
import { memberOf } from "./json-object.ts";
import { mergeSettings } from "./merge-settings.ts";
import type { Speech } from "./opening-faults.ts";
import { beginPart, changePart, type ParsePart, rememberLast, type WorldPart } from "./part.ts";
import type { SystemMessageLimits } from "./system-message-faults.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

/** Each part of a scenario's world, by the type of its value. */
interface Values {
  readonly settings: TenantSettings;
  readonly counselors: readonly Counselor[];
  readonly customer: Customer;
  readonly facts: Readonly<Record<string, Value>>;
}

/** What a scenario says of the world, at its beginning or after an event. */
export type ScenarioWorld = { readonly [P in keyof Values]: WorldPart<Values[P]> };

/** How each part is checked. */
export type WorldParsers = { readonly [P in keyof Values]: ParsePart<Values[P]> };

/** The checks of a world in which the policy and the channels are known. */
export function worldParsers(
  policy: Pick<Policy, "settings" | "hostFacts"> & Speech,
  channelIds: readonly string[],
  limits?: SystemMessageLimits,
): WorldParsers {
  return {
    settings: rememberLast((json, path) => parseTenantSettings(json, policy, path, limits)),
    counselors: rememberLast((json, path) => parseCounselors(json, channelIds, path)),
    customer: rememberLast(parseScenarioCustomer),
    facts: rememberLast((json, path) => parseHostFacts(json, policy, path, "empty")),
  };
}

/** The world that a scenario begins with; what it leaves out has its default. */
export function beginWorld(json: unknown, path: string, parsers: WorldParsers): ScenarioWorld {
  const begin = <P extends keyof Values>(part: P, preset: unknown) =>
    beginPart<Values[P]>(memberOf(json, part, preset), pathBelow(path, part), parsers[part]);
  return {
    settings: begin("settings", {}),
    counselors: begin("counselors", [{}]),
    customer: begin("customer", {}),
    facts: begin("facts", {}),
  };
}

/** The world after the changes that an event's JSON carries; what they leave out stays as it is. */
export function changeWorld(
  before: ScenarioWorld,
  json: unknown,
  path: string,
  parsers: WorldParsers,
): ScenarioWorld {
  const change = <P extends keyof Values>(
    part: P,
    old: WorldPart<Values[P]>,
    merge?: typeof mergeSettings,
  ): WorldPart<Values[P]> => {
    const changes = memberOf(json, part);
    if (changes === undefined) return { ...old, faults: [] };
    return changePart<Values[P]>(old, changes, pathBelow(path, part), parsers[part], merge);
  };
  return {
    settings: change("settings", before.settings, mergeSettings),
    counselors: change("counselors", before.counselors),
    customer: change("customer", before.customer),
    facts: change("facts", before.facts),
  };
}

/** The faults that the world did not have before. */
export function worldFaults(world: ScenarioWorld): readonly Fault[] {
  return Object.values(world).flatMap((part: WorldPart<unknown>) => part.faults);
}
