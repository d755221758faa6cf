import type { Atom, PolicyIr } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import { asksClock, keepClock } from "./keep-clock.ts";

const minute = 60_000;
const hour = 60 * minute;

const asked: readonly Atom[] = [
  { ask: "compare", left: { fact: "timeOfDay" }, by: ">=", right: { value: 540, type: "time" } },
  { ask: "in", left: { fact: "timeOfDay" }, values: [1_080], type: "time" },
  { ask: "compare", left: { fact: "timeOfDay" }, by: "<", right: { fact: "mealEnd" } },
  ...([30 * minute, hour + 1, 12 * hour, 20 * hour] as const).map((value): Atom => {
    const right = { value, type: "duration" } as const;
    return { ask: "compare", left: { fact: "sinceLastWords" }, by: ">=", right };
  }),
];

const ir: PolicyIr = {
  ...{ version: 2, name: "timed", facts: {}, atoms: asked, events: {}, properties: [] },
  ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
};

/** Minutes of the day, and milliseconds between two events, at which what the policy asks changes. */
const times = [540, 541, 1_080, 1_081];
const gaps = [30 * minute, hour + 1, 12 * hour, 20 * hour, 23 * hour, 24 * hour, 25 * hour];

/** As far as questions tell: the time of day at two events, how much time lies between them, and whether they are on one day; else on one and the next. */
interface Shown {
  readonly before: number;
  readonly after: number;
  readonly gap: number;
  readonly same: boolean;
}

/** How many of them are reached. */
const reached = (steps: readonly number[], at: number) => steps.filter((step) => at >= step).length;

const placesIn = (steps: readonly number[]) => [...Array(steps.length + 1).keys()];

const everything: readonly Shown[] = placesIn(times).flatMap((before) =>
  placesIn(times).flatMap((after) =>
    placesIn(gaps).flatMap((gap) => [true, false].map((same) => ({ before, after, gap, same }))),
  ),
);

/** What a clock can show that is put forward or back by as many minutes between the events as one of these. */
function shownBy(changes: readonly number[]): ReadonlySet<string> {
  const minutes = [...Array(48).keys()].flatMap((half) => [
    30 * half,
    30 * half + 1,
    30 * half + 29,
  ]);
  const found = new Set<string>();
  for (const then of minutes) {
    for (const now of minutes) {
      for (const days of [0, 1]) {
        for (const change of changes) {
          const between = (now + 1_440 * days - change - then) * minute;
          // From the first or last moment of a minute to the first or last one of another.
          for (const ms of [between - minute + 1, between, between + minute - 1].filter(
            (one) => one >= 0,
          )) {
            const [before, after] = [reached(times, then), reached(times, now)];
            found.add(JSON.stringify({ before, after, gap: reached(gaps, ms), same: days === 0 }));
          }
        }
      }
    }
  }
  return found;
}

/** Two events, and what can be asked of them. */
function twoEvents() {
  const asking = { ir, installation: install([]), createSolver: createCdcl };
  const { world } = createTimedWorld(asking, []);
  const { circuit, snapshot, solve } = world.encoder;
  const event = () => ({ now: world.moments.add(), snapshot: snapshot() });
  const [before, after] = [event(), event()];
  const unchanged = circuit.newVar();
  keepClock(world, before, after, unchanged);
  const isAtLeast = ({ snapshot: seen }: typeof before, value: number) => {
    const left = { fact: "timeOfDay" };
    const atom = { ask: "compare", left, by: ">=", right: { value, type: "time" } } as const;
    return seen.isSo({ op: "atom", at: [0, 0], atom });
  };
  const passes = (ms: number) => world.moments.atLeast(after.now, before.now, ms);
  const same = world.moments.sameDay(after.now, before.now);
  return { solve, isAtLeast, passes, before, after, unchanged, same };
}

/** That so many of the steps are reached, and no more. */
function reaches(place: number, steps: readonly number[], isReached: (step: number) => Literal) {
  return steps.map((step, index) => (index < place ? isReached(step) : -isReached(step)));
}

test.each([
  ["that is left as it is", true, [0]],
  ["that is put forward or back by an hour at most", false, [-60, -30, 0, 30, 60]],
])("two events are at times that a clock can show %s, and at all of them", (_, isLeft, changes) => {
  const { solve, isAtLeast, passes, before, after, unchanged, same } = twoEvents();
  const can = (one: Shown) =>
    solve([
      ...reaches(one.before, times, (time) => isAtLeast(before, time)),
      ...reaches(one.after, times, (time) => isAtLeast(after, time)),
      ...reaches(one.gap, gaps, passes),
      ...[one.same ? same : -same, isLeft ? unchanged : -unchanged],
    ]).status === "sat";
  const shown = shownBy(changes);
  const counts = { can: 0, cannot: 0 };
  for (const one of everything) {
    const isShown = shown.has(JSON.stringify(one));
    // Nobody counts days: from 23 hours on, what is not the same day may be any other.
    if (!one.same && !isShown && one.gap > reached(gaps, 23 * hour - 1)) continue;
    expect([one, can(one)]).toEqual([one, isShown]);
    counts[isShown ? "can" : "cannot"] += 1;
  }
  expect(Math.min(counts.can, counts.cannot)).toBeGreaterThan(50);
});

test("a clock that is left as it is does not go back within a day, from a time that nothing asks for either", () => {
  const { solve, isAtLeast, before, after, unchanged, same } = twoEvents();
  const back = [isAtLeast(before, 700), -isAtLeast(after, 700)];
  const can = (...literals: readonly Literal[]) => solve([...back, ...literals]).status === "sat";
  expect([can(same, unchanged), can(same, -unchanged), can(-same, unchanged)]).toEqual([
    ...[false, true, true],
  ]);
});

test("whether a policy asks for the clock", () => {
  expect([asksClock(ir), asksClock({ atoms: asked.slice(3) })]).toEqual([true, false]);
});
