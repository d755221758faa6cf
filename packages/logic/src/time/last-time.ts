import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import type { Moments } from "./moments.ts";

/** Whether something happened at a moment, and whether that has not been forgotten since; what many things forget together is one literal. */
export interface Occurrence {
  readonly happened: Literal;
  readonly kept: Literal;
}

/** When something happened, by moment: the latest that is not forgotten counts. */
export type LastTime = ReadonlyMap<number, Occurrence>;

/** Nothing has happened yet. */
export const neverYet: LastTime = new Map();

/** It happened at that moment, where the literal holds. */
export function happenedAt({ always }: Circuit, moment: number, literal: Literal): LastTime {
  return new Map([[moment, { happened: literal, kept: always }]]);
}

/** Whether it has ever happened. */
export function hasHappened({ and, or }: Circuit, last: LastTime): Literal {
  return or([...last.values()].map(({ happened, kept }) => and([happened, kept])));
}

/** The same after something has happened now where the literal holds; what was before matters no more, as it is longer ago. */
export function strike(circuit: Circuit, last: LastTime, now: number, literal: Literal): LastTime {
  const { and, or, always } = circuit;
  if (literal === -always) return last;
  const before = last.get(now);
  const already = before === undefined ? [] : [and([before.happened, before.kept])];
  return new Map(last).set(now, { happened: or([...already, literal]), kept: always });
}

/** The same, forgotten where the literal of its moment holds. */
export function resetEach(
  { and }: Circuit,
  last: LastTime,
  literalAt: (moment: number) => Literal,
): LastTime {
  return new Map(
    [...last].map(([moment, { happened, kept }]) => [
      moment,
      { happened, kept: and([kept, -literalAt(moment)]) },
    ]),
  );
}

/** The same, started anew where the literal holds. */
export function reset(circuit: Circuit, last: LastTime, literal: Literal): LastTime {
  return resetEach(circuit, last, () => literal);
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
  return or(
    [...last].map(([moment, { happened, kept }]) =>
      and([happened, kept, -moments.atLeast(now, moment, ms)]),
    ),
  );
}

/** Whether it has happened on the same day of the company's calendar. */
export function isToday(
  { and, or }: Circuit,
  moments: Pick<Moments, "sameDay">,
  last: LastTime,
  now: number,
): Literal {
  return or(
    [...last].map(([moment, { happened, kept }]) =>
      and([happened, kept, moments.sameDay(now, moment)]),
    ),
  );
}
