import { type Pace, type PropertyIr, sentUnder } from "@annae/ir";
import type { FallbackRow, Rendition } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import { type Counted, countedMessages } from "./count-alone.ts";
import { happenedAt, hasHappened, type LastTime, neverYet } from "./last-time.ts";
import type { Moments } from "./moments.ts";
import type { State } from "./state.ts";
import { countsSeen, type DeedTally } from "./tally.ts";
import type { TimedWorld } from "./world.ts";

/** Any tally at all; none of its deeds came after the latest. */
export function anyTally(circuit: Circuit, moments: Moments, { moreThan }: Pace): DeedTally {
  const older = Array.from({ length: moreThan - 1 }, () => moments.addFirst([]));
  const latest = moments.addFirst(older);
  const tally = [latest, ...older].map((moment) => happenedAt(circuit, moment, circuit.newVar()));
  for (const [place, last] of tally.entries()) {
    const newer = tally[place - 1];
    if (newer !== undefined)
      circuit.add([-hasHappened(circuit, last), hasHappened(circuit, newer)]);
  }
  return tally;
}

/**
 * What a conversation remembers of the latest deed of a tally, whatever came after it. A message that it sent was not sent
 * for the last time before it; and where customers see it, the last notice was not before it, or all that was remembered
 * of the consultation has been forgotten since, and what is remembered came about later.
 */
export function rememberLatest(
  world: TimedWorld,
  property: PropertyIr,
  [latest = neverYet]: DeedTally,
  { lastSent, notice, words, reply, waiting }: State,
): void {
  const { circuit } = world.encoder;
  const { add, and, or } = circuit;
  const counted = countedMessages(world.ir, property);
  const names = counted.map(sentUnder);
  const done = hasHappened(circuit, latest);
  for (const moment of latest.keys()) {
    const since = (last: LastTime) => notBefore(world, last, moment);
    if (names.every((name) => lastSent.has(name)))
      add([-done, ...names.map((name) => since(lastSent.get(name) ?? neverYet))]);
    if (!counted.every((step) => isSeen(world, property, step))) continue;
    const later = [words, notice, reply, waiting].map((last) =>
      or([-hasHappened(circuit, last), since(last)]),
    );
    add([-done, since(notice), and(later)]);
  }
}

/** Whether it happened, and not before that moment. */
function notBefore(
  { encoder: { circuit }, moments }: TimedWorld,
  last: LastTime,
  earliest: number,
): Literal {
  const { and, newVar, or } = circuit;
  return or(
    [...last].map(([moment, { happened, kept }]) => {
      const isLater = newVar();
      moments.order(moment, earliest, isLater);
      return and([happened, kept, isLater]);
    }),
  );
}

/** Whether the customer sees it wherever it counts. */
function isSeen(
  { ir: { messages }, installation: { channels } }: TimedWorld,
  { deeds }: PropertyIr,
  step: Counted,
): boolean {
  if (step.do === "tell") return false;
  if (countsSeen(deeds) || "system" in step) return true;
  const kind = messages[step.message]?.kind;
  const rows = [...channels.values()].flatMap(({ fallback }) => fallback);
  return rows.every((row) => row.kind !== kind || isShownToAll(row));
}

/** Whether whoever sees anything of it sees the same as the customer. */
function isShownToAll({ customer, counselor }: FallbackRow): boolean {
  return isSame(customer, counselor) || ("show" in counselor && counselor.show === "nothing");
}

function isSame(one: Rendition, other: Rendition): boolean {
  return "show" in one
    ? "show" in other && one.show === other.show
    : "system" in other && one.system === other.system;
}
