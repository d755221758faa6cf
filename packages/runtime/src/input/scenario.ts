import type { Policy } from "@annae/ir";
import {
  type Category,
  type Counselor,
  type Customer,
  isJsonObject,
  type TenantSettings,
  type Value,
} from "@annae/vocabulary";
import * as z from "zod";
import { deepFreeze } from "../store/deep-freeze.ts";
import { category, defaultCategory } from "./category.ts";
import { checkJson } from "./check-json.ts";
import { faultsOf, type Parsed, pathBelow } from "./fault.ts";
import { memberOf } from "./json-object.ts";
import type { Speech } from "./opening-faults.ts";
import { parseEvents, type ScenarioEvent } from "./scenario-event.ts";
import { beginWorld, type WorldParsers, worldFaults, worldParsers } from "./scenario-world.ts";
import type { SystemMessageLimits } from "./system-message-faults.ts";

/** A conversation to be played: the world at its beginning, and what happens, in order. */
export interface Scenario {
  /** Empty where the scenario has none. */
  readonly name: string;
  readonly channel: string;
  readonly settings: TenantSettings;
  readonly counselors: readonly Counselor[];
  /** Received and in progress, last 7 days, all counselors. */
  readonly openConsultations: number;
  readonly customer: Customer;
  /** At the creation of the room. */
  readonly category: Category;
  /** Values of the facts that the policy declares itself. */
  readonly facts: Readonly<Record<string, Value>>;
  readonly events: readonly ScenarioEvent[];
}

/** What of a policy a scenario is checked against. */
export type ScenarioPolicy = Pick<Policy, "settings" | "hostFacts"> & Speech;

/** The scenario, frozen and with every default filled in (the first channel among them), or every fault of it. */
export function parseScenario(
  json: unknown,
  policy: ScenarioPolicy,
  channelIds: readonly string[],
  path = "$",
  limits?: SystemMessageLimits,
): Parsed<Scenario> {
  return scenarioReader(policy, channelIds, limits)(json, path);
}

/** Reads scenarios as {@link parseScenario} does, for who reads many: what is checked by is made once, and worlds that are written alike are read once. */
export function scenarioReader(
  policy: ScenarioPolicy,
  channelIds: readonly string[],
  limits?: SystemMessageLimits,
): (json: unknown, path?: string) => Parsed<Scenario> {
  const schema = outline(channelIds);
  const parsers = worldParsers(policy, channelIds, limits);
  return (json, path = "$") => readScenario(json, path, schema, parsers);
}

function readScenario(
  json: unknown,
  path: string,
  schema: ReturnType<typeof outline>,
  parsers: WorldParsers,
): Parsed<Scenario> {
  const frame = checkJson(schema, json, path);
  if (!isJsonObject(json)) return { ok: false, faults: faultsOf(frame) };
  const world = beginWorld(json, path, parsers);
  const happenings = memberOf(json, "events", []);
  const parsedEvents = parseEvents(happenings, pathBelow(path, "events"), world, parsers);
  const settings = world.settings.parsed;
  const counselors = world.counselors.parsed;
  const customer = world.customer.parsed;
  const facts = world.facts.parsed;
  if (frame.ok && settings.ok && counselors.ok && customer.ok && facts.ok && parsedEvents.ok) {
    const value: Scenario = {
      ...frame.value,
      settings: settings.value,
      counselors: counselors.value,
      customer: customer.value,
      facts: facts.value,
      events: parsedEvents.value,
    };
    return { ok: true, value: deepFreeze(value) };
  }
  return {
    ok: false,
    faults: [...faultsOf(frame), ...worldFaults(world), ...faultsOf(parsedEvents)],
  };
}

/** The scenarios of a JSON value that is one scenario or an array of them, or every fault of all of them. */
export function parseScenarios(
  json: unknown,
  policy: ScenarioPolicy,
  channelIds: readonly string[],
  limits?: SystemMessageLimits,
): Parsed<readonly Scenario[]> {
  const read = scenarioReader(policy, channelIds, limits);
  const parsed = Array.isArray(json)
    ? json.map((one, index) => read(one, pathBelow("$", index)))
    : [read(json)];
  const faults = parsed.flatMap(faultsOf);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: parsed.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function outline(channelIds: readonly string[]) {
  return z.strictObject({
    name: z.string().default(""),
    channel: z.enum(channelIds).default(channelIds[0] ?? ""),
    settings: z.unknown().optional(),
    counselors: z.unknown().optional(),
    openConsultations: z.int().min(0).default(0),
    customer: z.unknown().optional(),
    category: category.default(defaultCategory),
    facts: z.unknown().optional(),
    events: z.unknown().optional(),
  });
}
