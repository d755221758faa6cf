import type { Policy } from "@annae/ir";
import { type Channel, facts } from "@annae/vocabulary";
import { createCalendar } from "../calendar/calendar.ts";
import type { Scenario } from "../edge/scenario.ts";
import type { ScenarioEvent } from "../edge/scenario-event.ts";
import { type ConversationRecord, newRecord } from "../engine/record.ts";
import type { Station } from "../engine/station.ts";
import type { Surroundings } from "../engine/surroundings.ts";
import type { ImageLookup } from "../scene/scene.ts";

/** Where a scenario has got to: the world, the conversation, and whom distribution chose last. */
export interface Stage {
  readonly station: Station;
  readonly surroundings: Surroundings;
  readonly record: ConversationRecord;
  readonly lastAssigned: string | null;
}

/** The stage before the first event. */
export function openStage(
  scenario: Scenario,
  policy: Policy,
  channel: Channel,
  images: ImageLookup,
): Stage {
  const { settings, counselors, openConsultations, customer, category } = scenario;
  return {
    station: {
      tenant: "player",
      policy,
      channel,
      settings,
      calendar: createCalendar(settings),
      facts: new Map(facts.map((fact) => [fact.name, fact])),
      images,
    },
    surroundings: { counselors, openConsultations, customer, category, facts: scenario.facts },
    record: newRecord,
    lastAssigned: null,
  };
}

/** The stage with the changes of the world that an event brings, from then on. */
export function changeStage(stage: Stage, changes: ScenarioEvent["changes"]): Stage {
  const { settings, counselors, openConsultations, customer, facts: host } = changes;
  const { station, surroundings } = stage;
  return {
    ...stage,
    station:
      settings === undefined
        ? station
        : { ...station, settings, calendar: createCalendar(settings) },
    surroundings: {
      ...surroundings,
      counselors: counselors ?? surroundings.counselors,
      openConsultations: openConsultations ?? surroundings.openConsultations,
      customer: customer ?? surroundings.customer,
      facts: host ?? surroundings.facts,
    },
  };
}
