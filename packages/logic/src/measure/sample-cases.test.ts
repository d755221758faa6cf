import type { FactIr, Facts } from "@annae/ir";
import { type EventName, eventNames, events, facts, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { bareEvents } from "../event/bare-event.ts";
import { factTable } from "../event/fact-table.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { randomOf } from "../testing/random.ts";
import { sampleCases } from "./sample-cases.ts";
import { tellableValues } from "./tellable-values.ts";

const installation = install([]);
const number = { kind: "number" } as const;
const own: Readonly<Record<string, FactIr>> = {
  score: { type: number, source: "host", domain: { whole: true, min: -2, max: 9 } },
  goal: { type: number, source: "host", domain: { whole: true, min: 0, max: 5 } },
  share: { type: number, source: "host", domain: {} },
  note: { type: { kind: "text" }, source: "host", domain: {} },
  size: { type: { kind: "oneOf", values: ["s", "m"] }, source: "host", domain: { none: true } },
};
const ir = { facts: own, atoms: [], events: {}, properties: [] };
const factNamed = factTable(ir, installation);
const names = facts.map(({ name }) => name).filter((name) => everyCase([name]).length > 0);

test("of few cases exactly those are looked at that the laws of the world allow", () => {
  const random = randomOf(1);
  let dropped = 0;
  for (let run = 0; run < 40; run += 1) {
    const event = random.among(eventNames);
    const asked = [...new Set([...Array(1 + random.below(3))].map(() => random.among(names)))];
    const cases = sampleCases(event, asked, factNamed, []);
    const [first = {}] = cases;
    const all = everyCase(Object.keys(first));
    expect([run, asked.every((name) => name in first)]).toEqual([run, true]);
    if (all.length > 400) continue;
    const allowed = all.filter(lawful(event, asked));
    expect([run, event, asked, cases.map(keyOf).sort()]).toEqual([
      run,
      event,
      asked,
      allowed.map(keyOf).sort(),
    ]);
    dropped += all.length - allowed.length;
  }
  expect(dropped).toBeGreaterThan(0);
});

test("of many cases some thousands are looked at, the same every time, each value of a fact among them", () => {
  const asked = ["room", "weekday", "lastWordsBy", "share", "note", "size", "goal", "afterHours"];
  const cases = sampleCases("message", asked, factNamed, []);
  expect(cases.length).toBe(4_000);
  const isLawful = lawful("message", asked);
  expect(cases.filter((_, place) => place % 40 === 0).every(isLawful)).toBe(true);
  expect(sampleCases("message", asked, factNamed, [])).toEqual(cases);
  for (const name of asked) {
    const found = new Set(cases.map((facts) => facts[name]));
    const wanted = everyCase([name]).filter(isLawful);
    expect([name, found.size]).toEqual([name, wanted.length]);
  }
});

test("rooms are those in which the event can be, and days of the week those of their dates", () => {
  expect(sampleCases("assign", ["afterHours"], factNamed, [])).toEqual([
    { afterHours: true, room: "received" },
    { afterHours: false, room: "received" },
  ]);
  const today: FactIr = {
    type: { kind: "date" },
    source: "world",
    domain: { min: 20_777, max: 20_778 },
  };
  const named = (name: string) => (name === "today" ? today : factNamed(name));
  const days = sampleCases("assign", ["today", "weekday"], named, []);
  expect(days.map(({ today: date, weekday }) => [date, weekday])).toEqual([
    ["2026-11-20", "friday"],
    ["2026-11-21", "saturday"],
  ]);
  expect(sampleCases("assign", ["today"], named, []).length).toBe(2);
  expect(sampleCases("assign", ["weekday"], named, []).length).toBe(7);
  const early = { ...today, domain: { min: 3, max: 4 } };
  const first = sampleCases(
    "assign",
    ["today", "weekday"],
    (name) => (name === "today" ? early : factNamed(name)),
    [],
  );
  expect(first.map(({ today: date, weekday }) => [date, weekday]).sort()).toEqual([
    ["1970-01-04", "sunday"],
    ["1970-01-05", "monday"],
  ]);
});

test("a common meal ends at another time than now", () => {
  const meals = sampleCases("assign", ["mealEnd", "timeOfDay"], factNamed, []);
  const now = meals.filter(({ mealEnd, timeOfDay }) => mealEnd === timeOfDay);
  expect([now.length > 0, now.some(({ commonMeal }) => commonMeal === true)]).toEqual([
    true,
    false,
  ]);
});

/** Every combination of values of these facts. */
function everyCase(asked: readonly string[]): readonly Facts[] {
  return asked.reduce<readonly Facts[]>(
    (found, name) => {
      const fact = factNamed(name);
      const values = fact === undefined ? [] : tellableValues(name, fact, []);
      return found.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })));
    },
    [{}],
  );
}

/** Whether a case can be, as the solver has it. */
function lawful(event: EventName, asked: readonly string[]): (facts: Facts) => boolean {
  const { encoder, snapshot, world } = bareEvents(
    { ir, installation, createSolver: createCdcl },
    event,
    asked,
  )();
  const { rooms } = events[event];
  return (facts) => {
    const said = Object.entries(facts).map(([name, value]) => snapshot.is(name, value));
    const room = rooms?.some((one) => one === facts.room) ?? true;
    return (
      (room || facts.room === undefined) && encoder.solve([...world, ...said]).status === "sat"
    );
  };
}

const keyOf = (facts: Facts) =>
  Object.keys(facts)
    .sort()
    .map((name) => `${name} ${String(facts[name])}`)
    .join();
