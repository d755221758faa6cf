import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import type { Moments } from "./moments.ts";

/** When something last happened: at one of these moments, or never. */
export type LastTime = ReadonlyMap<number, Literal>;

/** Nothing has happened yet. */
export const neverYet: LastTime = new Map();

/** Whether it has ever happened. */
export function hasHappened({ or }: Circuit, last: LastTime): Literal {
  return or([...last.values()]);
}

/** The same after something has happened now where the literal holds. */
export function strike(
  { and, or, always }: Circuit,
  last: LastTime,
  now: number,
  literal: Literal,
): LastTime {
  if (literal === -always) return last;
  const earlier = [...last].map(([moment, set]) => [moment, and([set, -literal])] as const);
  const before = last.get(now);
  return new Map(earlier).set(now, before === undefined ? literal : or([before, literal]));
}

/** The same, started anew where the literal holds. */
export function reset({ and }: Circuit, last: LastTime, literal: Literal): LastTime {
  return new Map([...last].map(([moment, set]) => [moment, and([set, -literal])]));
}

/** One where the literal holds, else the other. */
export function ifLastTime(
  { and, or, always }: Circuit,
  literal: Literal,
  then: LastTime,
  otherwise: LastTime,
): LastTime {
  const moments = new Set([...otherwise.keys(), ...then.keys()]);
  return new Map(
    [...moments].map((moment) => {
      const [one = -always, other = -always] = [then.get(moment), otherwise.get(moment)];
      return [moment, one === other ? one : or([and([literal, one]), and([-literal, other])])];
    }),
  );
}

/** Whether at least so much time has passed since; it has where it never happened. */
export function hasPassed(
  circuit: Circuit,
  moments: Pick<Moments, "atLeast">,
  last: LastTime,
  now: number,
  ms: number,
): Literal {
  return -isRecent(circuit, moments, last, now, ms);
}

/** Whether it has happened, less than so much time ago. */
export function isRecent(
  { and, or }: Circuit,
  moments: Pick<Moments, "atLeast">,
  last: LastTime,
  now: number,
  ms: number,
): Literal {
  return or([...last].map(([moment, set]) => and([set, -moments.atLeast(now, moment, ms)])));
}

/** Whether it has happened on the same day of the company's calendar. */
export function isToday(
  { and, or }: Circuit,
  moments: Pick<Moments, "sameDay">,
  last: LastTime,
  now: number,
): Literal {
  return or([...last].map(([moment, set]) => and([set, moments.sameDay(now, moment)])));
}
