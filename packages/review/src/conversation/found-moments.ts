import { type Atom, atomHolds, type Facts, factsOf } from "@annae/ir";
import type { FoundEvent } from "@annae/logic";
import type { Moment } from "@annae/vocabulary";
import { weekdayAt } from "./circumstances.ts";
import { dayMinutes, foundBeginning, minute } from "./found-beginning.ts";
import { seoulMoment, seoulTime } from "./story.ts";

const day = dayMinutes * minute;

/**
 * When each event happens: so far apart as it was found, and at moments at which clock and calendar answer the atoms as the
 * facts do; where no beginning is such, events come later until they do.
 */
export function foundMoments(
  conversation: readonly FoundEvent[],
  atoms: readonly Atom[],
): readonly Moment[] {
  const asked = atoms.filter((atom) => factsOf(atom).some((name) => name in clockAt(0)));
  const isLike = (facts: Facts, at: Moment) => {
    const known = asked.filter((atom) => factsOf(atom).every((name) => name in facts));
    const shown = { ...facts, ...clockAt(at) };
    return known.every((atom) => atomHolds(atom, shown) === atomHolds(atom, facts));
  };
  const { date, minute: begun } = foundBeginning(conversation);
  const usual = seoulMoment(date, begun);
  const isBeginning = (begin: Moment) =>
    conversation.every(
      ({ facts, after, day: later }) =>
        isLike(facts, begin + after) &&
        (later === null || daysBetween(begin, begin + after) === later),
    );
  const beginnings = conversation.flatMap(({ facts, after }) =>
    momentsLike(facts, usual + after).map((at) => at - after),
  );
  const begin = [usual, ...beginnings].find(isBeginning);
  if (begin !== undefined) return conversation.map(({ after }) => begin + after);
  let late = 0;
  return conversation.map(({ facts, after }) => {
    const due = usual + after + late;
    const at = [due, ...momentsLike(facts, due)].find((one) => one >= due && isLike(facts, one));
    late += (at ?? due) - due;
    return at ?? due;
  });
}

/** What clock and calendar show. */
function clockAt(at: Moment): {
  readonly [name in "timeOfDay" | "today" | "weekday"]: string | number;
} {
  const time = seoulTime(at);
  const timeOfDay = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  return { timeOfDay, today: time.slice(0, 10), weekday: weekdayAt(at) };
}

/** Moments that the facts may mean: on the day that they name or the next ones, at their time, at that of the moment nearby, and at the ends of the day. */
function momentsLike({ today, timeOfDay }: Facts, near: Moment): readonly Moment[] {
  const first = typeof today === "string" ? today : seoulTime(near).slice(0, 10);
  const times = typeof timeOfDay === "number" ? [timeOfDay] : [];
  const nearby = (near - seoulMoment(seoulTime(near).slice(0, 10), 0)) / minute;
  return [...Array(8).keys()].flatMap((ahead) =>
    [...times, nearby, 0, dayMinutes - 1].map((time) => seoulMoment(first, time) + ahead * day),
  );
}

function daysBetween(one: Moment, other: Moment): number {
  const [from, to] = [one, other].map((at) => seoulMoment(seoulTime(at).slice(0, 10), 0));
  return Math.round(((to ?? 0) - (from ?? 0)) / day);
}
