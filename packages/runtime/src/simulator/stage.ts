import type { Policy, PolicyRules } from "@annae/ir";
import type { Channel } from "@annae/vocabulary";
import type { Floor } from "../assignment/floor.ts";
import { createCalendar } from "../calendar/calendar.ts";
import type { ClocksOf } from "../calendar/local-clock.ts";
import { newRecord } from "../engine/record.ts";
import type { Room } from "../engine/room.ts";
import { withSettings } from "../engine/station.ts";
import type { Scenario } from "../input/scenario.ts";
import type { ScenarioEvent } from "../input/scenario-event.ts";
import { type ImageLookup, noImages } from "../scene/scene.ts";
import { type TickQuestions, tickQuestions } from "../wake/tick-questions.ts";

/** Where scenarios that are played together have got to: one floor, and each conversation in a room of its own. */
export interface Stage {
  readonly floor: Floor;
  readonly rooms: readonly Room[];
  /** What the policy's tick rules ask about time; null where nobody wants to know when they wake up. */
  readonly questions: TickQuestions | null;
  readonly clocks: ClocksOf | undefined;
}

/** A scenario and the channel that it names. */
export interface Part {
  readonly scenario: Scenario;
  readonly channel: Channel;
}

/** What a performance may use beyond policy and scenarios. */
export interface PlayOptions {
  /** Sized images of the policy's messages; absent: messages go out without. */
  readonly images?: ImageLookup;
  /** The policy's rules as data: with them each step says when the conversation wakes up. */
  readonly rules?: PolicyRules | null;
  /** Clocks that other performances use, too; absent: of its own. */
  readonly clocks?: ClocksOf;
}

/** The stage before the first event; roster and open consultations are those of the first scenario. */
export function openStage(
  parts: readonly Part[],
  policy: Policy,
  { images = noImages, rules = null, clocks }: PlayOptions,
): Stage {
  const { counselors = [], openConsultations = 0 } = parts[0]?.scenario ?? {};
  return {
    floor: { counselors, openConsultations, lastAssigned: null },
    rooms: parts.map((part) => openRoom(part, { policy, images, clocks })),
    questions: rules && tickQuestions(rules),
    clocks,
  };
}

function openRoom(
  { scenario, channel }: Part,
  {
    policy,
    images,
    clocks,
  }: {
    readonly policy: Policy;
    readonly images: ImageLookup;
    readonly clocks: ClocksOf | undefined;
  },
): Room {
  const { settings, customer, category } = scenario;
  const calendar = createCalendar(settings, clocks);
  return {
    station: { tenant: "player", policy, channel, settings, calendar, images },
    record: newRecord,
    caller: { customer, category, facts: scenario.facts },
  };
}

/** The stage with the changes of the world that an event of that room brings, from then on. */
export function changeStage(stage: Stage, index: number, changes: ScenarioEvent["changes"]): Stage {
  const { counselors, openConsultations } = changes;
  return {
    ...stage,
    floor: {
      ...stage.floor,
      counselors: counselors ?? stage.floor.counselors,
      openConsultations: openConsultations ?? stage.floor.openConsultations,
    },
    rooms: stage.rooms.map((room, at) =>
      at === index ? changeRoom(room, changes, stage.clocks) : room,
    ),
  };
}

function changeRoom(
  { station, record, caller }: Room,
  { settings, customer, facts: host }: ScenarioEvent["changes"],
  clocks: ClocksOf | undefined,
): Room {
  return {
    station: settings === undefined ? station : withSettings(station, settings, clocks),
    record,
    caller: {
      ...caller,
      customer: customer ?? caller.customer,
      facts: host ?? caller.facts,
    },
  };
}
