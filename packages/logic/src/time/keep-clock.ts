import { type Atom, factsOf, type PolicyIr } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import { comparesWith } from "../encode/ordered.ts";
import type { Literal } from "../solver/solver.ts";
import { asksAny } from "./asks-any.ts";
import { comparedTo, type SeenAt } from "./keep-calendar.ts";
import { shortestDay } from "./moments.ts";
import type { TimedWorld } from "./world.ts";

const clock = "timeOfDay";
const minute = 60_000;
const dayMinutes = 1_440;

/** By so many minutes a clock is put forward or back at most, twice a year. */
const summerTime = 60;

/** Whether the policy asks what time of day it is. */
export function asksClock(ir: Pick<PolicyIr, "atoms">): boolean {
  return asksAny(ir, [clock]);
}

/**
 * What the clock shows at an event follows from what it showed at an earlier one, and from how much time has passed: as far as
 * durations are asked for. `unchanged`: holds only where no clock is put forward or back meanwhile.
 */
export function keepClock(
  world: TimedWorld,
  earlier: SeenAt,
  step: SeenAt,
  unchanged: Literal,
): void {
  const isLater = comparedTo(world, clock, step.snapshot, ">=", earlier.snapshot);
  const same = world.moments.sameDay(step.now, earlier.now);
  world.encoder.circuit.add([-unchanged, -same, isLater]);
  const times = [0, ...world.ir.atoms.flatMap(timesOf)];
  for (const time of times) {
    followClock(world, [earlier, step], time, { slack: summerTime, unless: [] });
    followClock(world, [earlier, step], time, { slack: 0, unless: [-unchanged] });
  }
}

interface Exactness {
  /** Minutes by which the clock may be off. */
  readonly slack: number;
  readonly unless: readonly Literal[];
}

/** What follows for one event from whether it was that time at the other. */
function followClock(
  { encoder: { circuit }, moments }: TimedWorld,
  [earlier, step]: readonly [SeenAt, SeenAt],
  time: number,
  { slack, unless }: Exactness,
): void {
  const add = (...literals: readonly Literal[]) => circuit.add([...unless, ...literals]);
  const [before, after] = [earlier.snapshot.variable(clock), step.snapshot.variable(clock)];
  if (before?.kind !== "ordered" || after?.kind !== "ordered") return;
  const then = (minutes: number) => comparesWith(circuit, before, ">=", minutes);
  const now = (minutes: number) => comparesWith(circuit, after, ">=", minutes);
  const same = moments.sameDay(step.now, earlier.now);
  const far = moments.atLeast(step.now, earlier.now, shortestDay);
  for (const ms of [0, ...moments.durations]) {
    const longer = moments.atLeast(step.now, earlier.now, ms);
    const least = Math.floor(ms / minute) - slack;
    const most = Math.ceil(ms / minute) + slack;
    add(-same, -longer, -then(time), now(time + least));
    add(-same, longer, then(time), -now(time + most));
    add(same, far, -longer, -then(time), now(time + least - dayMinutes));
    if (ms <= shortestDay) add(same, longer, -now(time), then(time + dayMinutes - most));
  }
}

/** Minutes of the day at which what is asked changes. */
function timesOf(atom: Atom): readonly number[] {
  if (!factsOf(atom).includes(clock)) return [];
  return valuesOf(atom).flatMap((value) => [Number(value), Number(value) + 1]);
}

function valuesOf(atom: Atom): readonly Value[] {
  if (atom.ask === "in") return atom.values;
  if (atom.ask !== "compare") return [];
  return [atom.left, atom.right].flatMap((side) => ("value" in side ? [side.value] : []));
}
