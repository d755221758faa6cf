import type { DeedIr, Pace, PropertyIr } from "@annae/ir";
import type { Circuit } from "../encode/circuit.ts";
import { isMeant } from "../questions/property.ts";
import type { Literal } from "../solver/solver.ts";
import { is } from "./happening.ts";
import { ifLastTime, isRecent, type LastTime, neverYet, reset, strike } from "./last-time.ts";
import type { Deed } from "./progress.ts";
import type { TimeStep } from "./step.ts";
import type { TimedWorld } from "./world.ts";

/** When the deeds that a property counts were last done: the latest, the one before it, and so on, as many as are allowed. */
export type DeedTally = readonly LastTime[];

/** Nothing has been done that counts. */
export function noDeedsYet({ moreThan }: Pace): DeedTally {
  return Array<LastTime>(moreThan).fill(neverYet);
}

/** The tally after the event, and whether the event does it once too often. */
export function countDeeds(
  world: TimedWorld,
  property: PropertyIr & { readonly pace: Pace },
  before: DeedTally,
  step: TimeStep,
): { readonly after: DeedTally; readonly broken: Literal } {
  const { encoder, moments } = world;
  const { circuit } = encoder;
  const { and, or, always } = circuit;
  const { moreThan, withinMs, withoutReply } = property.pace;
  const replied = withoutReply ? is(step.event, "reply") : -always;
  const kept = before.map((last) => reset(circuit, last, replied));
  const counts = countOf(circuit, deedsOf(world, property, step), moreThan + 1);
  const least = (count: number) => counts[count] ?? -always;
  const broken = kept.map((last, place) =>
    and([least(moreThan - place), isRecent(circuit, moments, last, step.now, withinMs)]),
  );
  const now = strike(circuit, neverYet, step.now, always);
  let after: DeedTally = kept;
  for (let count = 1; count <= moreThan; count += 1) {
    const shifted = [...Array<LastTime>(count).fill(now), ...kept].slice(0, moreThan);
    after = after.map((last, place) =>
      ifLastTime(circuit, least(count), shifted[place] ?? neverYet, last),
    );
  }
  return { after, broken: or([...broken, least(moreThan + 1)]) };
}

/** Where the property is about the event, each of its deeds and when it is done. */
export function deedsOf(
  { encoder: { circuit } }: TimedWorld,
  { deeds, events, when }: PropertyIr,
  step: TimeStep,
): readonly Literal[] {
  const here = circuit.and([
    ...(events.length === 0 ? [] : [circuit.or(events.map((name) => is(step.event, name)))]),
    ...(when === null ? [] : [step.snapshot.condition(when)]),
  ]);
  return step.deeds.flatMap((deed) =>
    deeds.some((one) => isMeant(deed.site, one))
      ? [circuit.and([here, countsAs(deed, deeds)])]
      : [],
  );
}

/** By number, whether at least so many of the literals hold: in unary. */
function countOf(
  { and, or, always }: Circuit,
  literals: readonly Literal[],
  most: number,
): readonly Literal[] {
  let counts: readonly Literal[] = [always, ...Array<Literal>(most).fill(-always)];
  for (const literal of literals) {
    counts = counts.map((count, index) =>
      or([count, and([literal, counts[index - 1] ?? -always])]),
    );
  }
  return counts;
}

/** Something is sent where the customer sees it; a message of a name where anybody does. */
function countsAs({ done, seen, site }: Deed, deeds: readonly DeedIr[]): Literal {
  if (site.action.step.do !== "send") return done;
  return deeds.some((deed) => deed.do === "send" && "messages" in deed) ? done : seen;
}
