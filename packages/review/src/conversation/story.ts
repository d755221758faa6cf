import { layOver, openingWorld } from "@annae/dsl";
import { type Counselor, type Moment, settingNames, type ToldEvent } from "@annae/vocabulary";
import type { WorldStatement } from "./statement.ts";

/** A conversation as a test tells it, without what is expected. */
export interface Story {
  readonly channel: string;
  readonly chatbot: boolean;
  readonly beats: readonly Beat[];
}

/** One event, and what the test says of the world before it. */
export interface Beat {
  readonly given: readonly WorldStatement[];
  readonly at: Moment;
  readonly event: ToldEvent;
}

/** The clock of stories is that of Seoul, where it is always so many hours later than in Greenwich. */
const seoul = 9 * 3_600_000;

/** "2026-11-20T19:00:00+09:00" */
export function seoulTime(at: Moment): string {
  return `${new Date(at + seoul).toISOString().slice(0, 19)}+09:00`;
}

/** The moment at which Seoul's clocks show this; minutes since midnight. */
export function seoulMoment(date: string, minute: number): Moment {
  return Date.parse(`${date}T00:00:00Z`) + minute * 60_000 - seoul;
}

interface Told {
  readonly settings: object;
  readonly facts: object;
  readonly customer: object;
  readonly counselors: ReadonlyMap<string, Partial<Counselor>>;
}

/** What a policy lets scenarios set and give, by name. */
export interface Declares {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly hostFacts: Readonly<Record<string, unknown>>;
}

/**
 * The story as JSON that `parseScenario` reads; its world begins as that of every test. What the policy does not declare is
 * left out: a story may be told of two versions of a policy.
 */
export function scenarioOf(
  { channel, chatbot, beats }: Story,
  declares: Declares,
): Readonly<Record<string, unknown>> {
  const opening = openingWorld(chatbot).settings;
  let world: Told = { settings: opening, facts: {}, customer: {}, counselors: new Map() };
  const category = beats[0]?.given.findLast(({ says }) => says.category)?.says.category;
  const events = beats.map(({ given, at, event }) => {
    const before = world;
    world = given.reduce((before, one) => told(before, one, declares), world);
    const { settings, facts, customer, counselors } = world;
    const open = given.findLast(({ says }) => says.openConsultations !== undefined)?.says;
    return {
      at: seoulTime(at),
      ...event,
      ...(settings === before.settings ? {} : { settings }),
      ...(facts === before.facts ? {} : { facts }),
      ...(customer === before.customer ? {} : { customer }),
      ...(counselors === before.counselors ? {} : { counselors: [...counselors.values()] }),
      ...(open === undefined ? {} : { openConsultations: open.openConsultations }),
    };
  });
  return {
    channel,
    settings: opening,
    ...(category === undefined ? {} : { category }),
    events,
  };
}

function told(world: Told, { says }: WorldStatement, declares: Declares): Told {
  const { customer = {}, counselor } = says;
  const settings = only(says.settings ?? {}, [...settingNames, ...Object.keys(declares.settings)]);
  const facts = only(says.facts ?? {}, Object.keys(declares.hostFacts));
  const isSaid = (part: object) => Object.keys(part).length > 0;
  return {
    settings: isSaid(settings) ? layOver(world.settings, settings) : world.settings,
    facts: isSaid(facts) ? { ...world.facts, ...facts } : world.facts,
    customer: isSaid(customer) ? { ...world.customer, ...customer } : world.customer,
    counselors:
      counselor === undefined
        ? world.counselors
        : new Map([...world.counselors, [counselor.id, counselor]]),
  };
}

function only(entries: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.includes(name)));
}
