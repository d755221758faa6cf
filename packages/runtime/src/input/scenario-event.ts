import {
  type Counselor,
  type Customer,
  type Moment,
  type TenantSettings,
  type ToldEvent,
  toldName,
  type Value,
} from "@annae/vocabulary";
import { nearestName } from "@annae/vocabulary/text";
import * as z from "zod";
import { checkEvent, eventSchemas } from "./event-shape.ts";
import { type Fault, faultsOf, type Parsed, pathBelow, valueIn } from "./fault.ts";
import { idText } from "./id-text.ts";
import { memberOf } from "./json-object.ts";
import { momentText, parseMoment } from "./moment-text.ts";
import {
  changeWorld,
  type ScenarioWorld,
  type WorldParsers,
  worldFaults,
} from "./scenario-world.ts";
import { mustBe, shown, typeNamed, withHint } from "./wording.ts";

/** What an event changes in the world, from then on: each part as a whole, absent where it stays. */
export interface Changes {
  readonly settings?: TenantSettings | undefined;
  readonly counselors?: readonly Counselor[] | undefined;
  readonly openConsultations?: number | undefined;
  readonly customer?: Customer | undefined;
  readonly facts?: Readonly<Record<string, Value>> | undefined;
}

/** An event of a scenario; counselors are named by id and stand in the roster of that moment. */
export type ScenarioEvent = {
  /** As it was written, with its offset. */
  readonly at: string;
  readonly moment: Moment;
  /** Null where the scenario gives none. */
  readonly id: string | null;
  readonly changes: Changes;
} & ToldEvent;

/** What the events before have led to. */
interface Course {
  readonly world: ScenarioWorld;
  readonly latest: Moment;
}

interface Step {
  readonly course: Course;
  readonly event: ScenarioEvent | null;
  readonly faults: readonly Fault[];
}

/** The events in order, each with its moment and the world it changes, or every fault of all of them. */
export function parseEvents(
  json: unknown,
  path: string,
  beginning: ScenarioWorld,
  parsers: WorldParsers,
): Parsed<readonly ScenarioEvent[]> {
  if (!Array.isArray(json)) {
    return { ok: false, faults: [{ path, message: mustBe(typeNamed("array"), json) }] };
  }
  const steps: Step[] = [];
  for (const [index, one] of json.entries()) {
    const before = steps.at(-1)?.course ?? { world: beginning, latest: Number.NEGATIVE_INFINITY };
    steps.push(parseEvent(one, pathBelow(path, index), before, parsers));
  }
  const faults = steps.flatMap((step) => step.faults);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: steps.flatMap(({ event }) => (event === null ? [] : [event])) };
}

function parseEvent(json: unknown, path: string, before: Course, parsers: WorldParsers): Step {
  const shape = checkEvent<WrittenEvent>(schemas, json, path);
  const world = changeWorld(before.world, json, path, parsers);
  const moment = momentOf(json);
  const faults = [
    ...faultsOf(shape),
    ...timeFaults(moment, before.latest, path),
    ...worldFaults(world),
    ...counselorFaults(json, world, path),
  ];
  const course = { world, latest: Math.max(before.latest, moment ?? before.latest) };
  if (!shape.ok || moment === undefined) return { course, event: null, faults };
  return { course, event: eventOf(shape.value, moment, world), faults };
}

/** The changes of the world are checked on their own. */
const schemas = eventSchemas(toldName, {
  at: momentText,
  id: idText.optional(),
  openConsultations: z.int().min(0).optional(),
  settings: z.unknown().optional(),
  counselors: z.unknown().optional(),
  customer: z.unknown().optional(),
  facts: z.unknown().optional(),
});

/** An event as it was written. */
type WrittenEvent = ToldEvent & {
  readonly at: string;
  readonly id?: string | undefined;
  readonly openConsultations?: number | undefined;
} & Readonly<Partial<Record<"settings" | "counselors" | "customer" | "facts", unknown>>>;

function eventOf(shape: WrittenEvent, moment: Moment, world: ScenarioWorld): ScenarioEvent {
  const {
    at,
    id = null,
    settings,
    counselors,
    customer,
    facts,
    openConsultations,
    ...body
  } = shape;
  const changes: Changes = {
    ...(settings === undefined ? {} : { settings: valueIn(world.settings.parsed) }),
    ...(counselors === undefined ? {} : { counselors: valueIn(world.counselors.parsed) }),
    ...(openConsultations === undefined ? {} : { openConsultations }),
    ...(customer === undefined ? {} : { customer: valueIn(world.customer.parsed) }),
    ...(facts === undefined ? {} : { facts: valueIn(world.facts.parsed) }),
  };
  return { at, moment, id, changes, ...body };
}

function momentOf(json: unknown): Moment | undefined {
  const at = memberOf(json, "at");
  return typeof at === "string" ? parseMoment(at) : undefined;
}

function timeFaults(moment: Moment | undefined, latest: Moment, path: string): readonly Fault[] {
  if (moment === undefined || moment >= latest) return [];
  const before = new Date(latest).toISOString();
  const message = {
    ko: `바로 앞 이벤트(${before})보다 시각이 빠릅니다. 시간 순서대로 적어 주세요`,
    en: `is earlier than an event before it (${before}); list events in order of time`,
  };
  return [{ path: pathBelow(path, "at"), message }];
}

function counselorFaults(json: unknown, world: ScenarioWorld, path: string): readonly Fault[] {
  const id = memberOf(json, "counselor");
  const roster = valueIn(world.counselors.parsed)?.map((counselor) => counselor.id);
  if (typeof id !== "string" || roster === undefined || roster.includes(id)) return [];
  const name = shown(id);
  const list = roster.join(", ");
  const message = {
    ko: `등록되지 않은 상담사입니다: ${name.ko}. 등록된 상담사: ${list}`,
    en: `unknown counselor ${name.en}; the roster has: ${list}`,
  };
  return [
    { path: pathBelow(path, "counselor"), message: withHint(message, nearestName(id, roster)) },
  ];
}
