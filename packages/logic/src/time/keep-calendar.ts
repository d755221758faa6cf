import type { PolicyIr } from "@annae/ir";
import { weekdays, worldLaws } from "@annae/vocabulary";
import type { Snapshot } from "../encode/snapshot.ts";
import { calendarOf } from "../event/bare-event.ts";
import type { Literal } from "../solver/solver.ts";
import { asksAny } from "./asks-any.ts";
import { shortestDay } from "./moments.ts";
import type { TimeStep } from "./step.ts";
import type { TimedWorld } from "./world.ts";

const { weekday, date } = calendarOf(worldLaws) ?? { weekday: "", date: "" };

/** What the rules see at an event. */
export type SeenAt = Pick<TimeStep, "now" | "snapshot">;

/** Whether the policy asks which day it is. */
export function asksCalendar(ir: Pick<PolicyIr, "atoms">): boolean {
  return asksAny(ir, [weekday, date]);
}

/** The calendar of an event follows from that of an earlier one: the same on the same day, later on another, and on the next where less than a day has passed. */
export function keepCalendar(world: TimedWorld, earlier: SeenAt, step: SeenAt): void {
  const { moments } = world;
  const { add } = world.encoder.circuit;
  const same = moments.sameDay(step.now, earlier.now);
  const far = moments.atLeast(step.now, earlier.now, shortestDay);
  add([-same, comparedTo(world, date, step.snapshot, "is", earlier.snapshot)]);
  add([same, comparedTo(world, date, step.snapshot, ">", earlier.snapshot)]);
  for (const [place, name] of weekdays.entries()) {
    const next = step.snapshot.is(weekday, weekdays[(place + 1) % weekdays.length] ?? name);
    const then = earlier.snapshot.is(weekday, name);
    add([-same, -then, step.snapshot.is(weekday, name)]);
    add([same, far, -then, next]);
  }
}

/** How the fact compares at two events. */
export function comparedTo(
  { encoder }: TimedWorld,
  fact: string,
  one: Snapshot,
  by: "is" | ">" | ">=",
  other: Snapshot,
): Literal {
  const both = encoder.snapshot((name) => (name === fact ? one : other).variable(fact));
  const atom = { ask: "compare", left: { fact }, by, right: { fact: "earlier" } } as const;
  return both.isSo({ op: "atom", at: [0, 0], atom });
}
