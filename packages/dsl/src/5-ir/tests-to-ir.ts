import type { TestCase } from "@annae/ir";
import { type Locate, writtenText } from "@annae/syntax";
import type { ModelTest, ModelTestEvent } from "../4-model/tests/test-model.ts";
import type { TestWorld } from "../4-model/tests/test-world.ts";
import { placeOf } from "./place-of.ts";

/** The tests as data: each a scenario, and what is expected of its events. For tests without errors. */
export function testsToIr(tests: readonly ModelTest[], locate: Locate): readonly TestCase[] {
  return tests.map((test) => ({
    title: test.title,
    place: placeOf(locate(test.span)),
    channel: test.channel,
    chatbot: test.chatbot,
    scenario: scenarioOf(test),
    events: test.events.map(({ span, told, expected }) => ({
      place: placeOf(locate(span)),
      written: writtenText(told).replace(/\s+/g, " "),
      expected,
    })),
  }));
}

function scenarioOf({ title, channel, world, events }: ModelTest) {
  const { settings, own, counselors, customer, openConsultations, category, facts } = world;
  return {
    name: title,
    channel,
    settings: { ...own, ...settings },
    ...(counselors === null ? {} : { counselors }),
    ...(openConsultations === null ? {} : { openConsultations }),
    customer,
    ...(category === null ? {} : { category }),
    facts,
    events: events.map((event, index) => eventOf(event, events[index - 1]?.world ?? world)),
  };
}

/** The event with what has changed in the world since the one before. */
function eventOf({ at, happening, world }: ModelTestEvent, before: TestWorld) {
  const { settings, own, counselors, customer, openConsultations, facts } = world;
  const isSet = settings !== before.settings || own !== before.own;
  return {
    at,
    ...happening,
    ...(isSet ? { settings: { ...own, ...settings } } : {}),
    ...(counselors === before.counselors ? {} : { counselors }),
    ...(openConsultations === before.openConsultations ? {} : { openConsultations }),
    ...(customer === before.customer ? {} : { customer }),
    ...(facts === before.facts ? {} : { facts }),
  };
}
