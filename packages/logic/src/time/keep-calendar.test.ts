import type { Atom, PolicyIr } from "@annae/ir";
import { install, weekdays } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import { asksCalendar, keepCalendar } from "./keep-calendar.ts";

const hour = 3_600_000;

const asked: readonly Atom[] = [
  { ask: "in", left: { fact: "weekday" }, values: ["monday"], type: "oneOf" },
  { ask: "compare", left: { fact: "today" }, by: ">=", right: { fact: "today" } },
  { ask: "yes", fact: "afterHours" },
];

const ir: PolicyIr = {
  ...{ version: 2, name: "dated", facts: {}, atoms: asked, events: {}, properties: [] },
  ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
};

/** Two events, on one day or not, and so much apart: whether they can be so. */
function twoEvents() {
  const asking = { ir, installation: install([]), createSolver: createCdcl };
  const { world } = createTimedWorld(asking, []);
  const event = () => ({ now: world.moments.add(), snapshot: world.encoder.snapshot() });
  const [before, after] = [event(), event()];
  keepCalendar(world, before, after);
  const same = world.moments.sameDay(after.now, before.now);
  const far = world.moments.atLeast(after.now, before.now, 23 * hour);
  const can = (...literals: readonly Literal[]) => world.encoder.solve(literals).status === "sat";
  return { before: before.snapshot, after: after.snapshot, same, far, can };
}

/** Eleven dates in a row, from a Friday on and over the end of a year. */
const dates = [...Array(11).keys()].map((day) =>
  new Date(Date.UTC(2026, 11, 25 + day)).toISOString().slice(0, 10),
);

test("the date is the same on the same day, and a later one on another", () => {
  const { before, after, same, can } = twoEvents();
  for (const [from, then] of dates.entries()) {
    for (const [to, now] of dates.entries()) {
      const both = [before.is("today", then), after.is("today", now)];
      expect([then, now, can(...both, same), can(...both, -same)]).toEqual([
        ...[then, now, from === to, from < to],
      ]);
    }
  }
});

test("the day of the week is the same on the same day, and the next where less than a day has passed", () => {
  const { before, after, same, far, can } = twoEvents();
  for (const [from, then] of weekdays.entries()) {
    for (const [to, now] of weekdays.entries()) {
      const both = [before.is("weekday", then), after.is("weekday", now)];
      const isNext = to === (from + 1) % 7;
      expect([then, now, can(...both, same), can(...both, -same, -far)]).toEqual([
        ...[then, now, from === to, isNext],
      ]);
      expect(can(...both, -same, far)).toBe(true);
    }
  }
});

test("whether a policy asks for a day", () => {
  const [weekday, today, other] = asked.map((atom) => asksCalendar({ atoms: [atom] }));
  expect([weekday, today, other]).toEqual([true, true, false]);
});
