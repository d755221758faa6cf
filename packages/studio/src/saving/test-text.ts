import { openingWorld } from "@annae/dsl";
import { literalText, type PolicyIr, quoted } from "@annae/ir";
import { categoryText, eventText } from "@annae/review";
import { parseScenario, type Scenario, type ScenarioEvent, stepTime } from "@annae/runtime";
import type { Installation, ToldEvent } from "@annae/vocabulary";
import { settingLines } from "./setting-lines.ts";
import { alike, allSaid, inLines, type WorldSaid } from "./statement.ts";
import {
  type CallCounselor,
  calling,
  customerLines,
  factLines,
  rosterLines,
} from "./world-lines.ts";

/** A line as a test tells it. `expected`: by event, what it is to lead to. */
export interface LineToTell {
  readonly title: string;
  readonly scenario: Scenario;
  readonly channel: string;
  readonly expected: readonly string[];
}

type World = Pick<Scenario, "settings" | "counselors" | "openConsultations" | "customer" | "facts">;

/** The test's text, and what it has no words for. */
export function testOf(
  { title, scenario, channel, expected }: LineToTell,
  ir: PolicyIr,
  installation: Installation,
): WorldSaid {
  const { chatbot } = scenario.settings;
  const opening = openingOf(chatbot, ir, installation);
  const call = calling(
    [
      ...scenario.counselors,
      ...scenario.events.flatMap(({ changes }) => changes.counselors ?? []),
    ].map(({ id }) => id),
  );
  let world: World = opening ?? scenario;
  let latest: number | null = null;
  const parts = scenario.events.map((event, index) => {
    const next: World = index === 0 ? changed(scenario, event) : changed(world, event);
    const said = worldLines(world, next, ir, call);
    const category = index === 0 && opening !== null && !alike(scenario.category, opening.category);
    const { written, moment } = whenText(event, latest, next.settings.timezone);
    world = next;
    latest = moment;
    return allSaid([
      inLines(...(category ? [`given category ${categoryText(scenario.category)}`] : [])),
      said,
      inLines(`at ${written} ${happeningText(event, call)} => ${expected[index] ?? "nothing"}`),
    ]);
  });
  const { lines, lost } = allSaid(parts);
  const head = `test ${quoted(title)} on ${channel}${chatbot ? " with chatbot" : ""} {`;
  return { lines: [head, ...lines.map((line) => `  ${line}`), "}"], lost };
}

/** The world in which every test begins, with all that nobody says. */
function openingOf(chatbot: boolean, ir: PolicyIr, { channels }: Installation): Scenario | null {
  const { settings } = openingWorld(chatbot);
  const parsed = parseScenario({ settings }, ir, [...channels.keys()]);
  return parsed.ok ? parsed.value : null;
}

function changed(world: World, { changes }: ScenarioEvent): World {
  return {
    settings: changes.settings ?? world.settings,
    counselors: changes.counselors ?? world.counselors,
    openConsultations: changes.openConsultations ?? world.openConsultations,
    customer: changes.customer ?? world.customer,
    facts: changes.facts ?? world.facts,
  };
}

function worldLines(before: World, after: World, ir: PolicyIr, call: CallCounselor): WorldSaid {
  const isSame = before.openConsultations === after.openConsultations;
  return allSaid([
    settingLines(before.settings, after.settings, ir.settings),
    rosterLines(before.counselors, after.counselors, call),
    customerLines(before.customer, after.customer),
    inLines(...(isSame ? [] : [`given openConsultations = ${after.openConsultations}`])),
    factLines(before.facts, after.facts, ir.hostFacts),
  ]);
}

const minute = 60_000;

/** When the event happens, as it is written behind `at`, and the moment that this says. */
function whenText({ moment }: ScenarioEvent, latest: number | null, timezone: string) {
  if (latest !== null && moment % minute !== 0) {
    return { written: `+${literalText("duration", moment - latest)}`, moment };
  }
  const whole = Math.floor(moment / minute) * minute;
  const [date, clock] = [
    stepTime(whole, timezone).slice(0, 10),
    stepTime(whole, timezone).slice(11, 16),
  ];
  const isSameDay = latest !== null && stepTime(latest, timezone).slice(0, 10) === date;
  return { written: isSameDay ? clock : `${date} ${clock}`, moment: whole };
}

function happeningText(event: ScenarioEvent, call: CallCounselor): string {
  const { at: _at, moment: _moment, id: _id, changes: _changes, ...body } = event;
  const told = "counselor" in body ? { ...body, counselor: call(body.counselor) } : body;
  return eventText(told as ToldEvent);
}
