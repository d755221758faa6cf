import type { Moment, TenantSettings } from "@annae/vocabulary";
import type { Scenario } from "../input/scenario.ts";
import type { ScenarioEvent } from "../input/scenario-event.ts";
import { calm, openSettings } from "./surroundings.ts";

type Told<E> = E extends ScenarioEvent ? Omit<E, "at" | "moment" | "id" | "changes"> : never;

/** An event of a scenario: when ("19:06", on 20 November 2026 in Seoul), what, and what else there is to it. */
export function at(
  time: string,
  event: Told<ScenarioEvent>,
  rest: { readonly id?: string; readonly changes?: ScenarioEvent["changes"] } = {},
): ScenarioEvent {
  const text = `2026-11-20T${time}+09:00`;
  const moment: Moment = Date.parse(text);
  return { ...event, at: text, moment, id: rest.id ?? null, changes: rest.changes ?? {} };
}

/** A scenario in which everything is open and calm, but for what the test says. */
export function scenarioOf(
  events: readonly ScenarioEvent[],
  rest: Partial<Omit<Scenario, "settings">> & { readonly settings?: Partial<TenantSettings> } = {},
): Scenario {
  const { settings, ...world } = rest;
  const { counselors, openConsultations, customer, facts } = calm;
  return {
    name: "test",
    channel: "tin",
    counselors,
    openConsultations,
    customer,
    category: { major: "배송", middle: "배송 지연" },
    facts,
    ...world,
    settings: { ...openSettings, ...settings },
    events,
  };
}
