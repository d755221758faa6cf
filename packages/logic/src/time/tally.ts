import type { DeedIr, Pace, PropertyIr } from "@annae/ir";
import type { Circuit } from "../encode/circuit.ts";
import { isMeant } from "../questions/property.ts";
import type { Literal } from "../solver/solver.ts";
import { isRecent, type LastTime, neverYet, reset, strike } from "./last-time.ts";
import type { Deed } from "./progress.ts";
import { is } from "./selection.ts";
import type { TimeStep } from "./step.ts";
import type { TimedWorld } from "./world.ts";

/** From which moments on the deeds that a property counts were done once, twice and so on, up to as many as are allowed. */
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
  const after = kept.map((last, place) => {
    const fewer = kept.slice(0, place);
    const joined = fewer.reduce(
      (all, earlier, index) => join(circuit, all, earlier, least(place - index)),
      last,
    );
    return strike(circuit, joined, step.now, least(place + 1));
  });
  return { after, broken: or([...broken, least(moreThan + 1)]) };
}

/** One, and the other where the literal holds. */
function join(circuit: Circuit, one: LastTime, other: LastTime, literal: Literal): LastTime {
  if (literal === -circuit.always) return one;
  return [...other].reduce(
    (all, [moment, { happened, kept }]) =>
      strike(circuit, all, moment, circuit.and([literal, happened, kept])),
    one,
  );
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
export function countOf(
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
  return countsSeen(deeds) ? seen : done;
}

/** Whether of what is sent only that counts which customers see. */
export function countsSeen(deeds: readonly DeedIr[]): boolean {
  return !deeds.some((deed) => deed.do === "send" && "messages" in deed);
}
