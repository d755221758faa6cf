import type { Pace, PropertyIr } from "@annae/ir";
import type { Literal } from "../solver/solver.ts";
import { is } from "./selection.ts";
import type { TimeStep } from "./step.ts";
import { countDeeds, type DeedTally, deedsOf } from "./tally.ts";
import type { TimedWorld } from "./world.ts";

/** A property, and how often what it counts has been done; null where it counts nothing. */
export interface CountedProperty {
  readonly property: PropertyIr;
  readonly tally: DeedTally | null;
}

/** Whether the event breaks the property, and what is to be watched from then on. */
export function watchStep(
  world: TimedWorld,
  watched: CountedProperty,
  step: TimeStep,
): { readonly broken: Literal; readonly watched: CountedProperty } {
  const { property, tally } = watched;
  if (tally === null || !isPaced(property)) {
    return { broken: brokenBy(world, property, step), watched };
  }
  const { after, broken } = countDeeds(world, property, tally, step);
  return { broken, watched: { property, tally: after } };
}

/** Whether the property is about how often something may be. */
export function isPaced(property: PropertyIr): property is PropertyIr & { readonly pace: Pace } {
  return property.pace !== null;
}

function brokenBy(world: TimedWorld, property: PropertyIr, step: TimeStep): Literal {
  const { and, or } = world.encoder.circuit;
  const { demand, events, when } = property;
  const done = or(deedsOf(world, { ...property, events: [], when: null }, step));
  return and([
    ...(events.length === 0 ? [] : [or(events.map((name) => is(step.event, name)))]),
    ...(when === null ? [] : [step.snapshot.condition(when)]),
    demand === "never" ? done : -done,
  ]);
}
