import type { Facts } from "@annae/ir";
import { formatTime, type Moment, weekdays } from "@annae/vocabulary";
import { counselor, meal, type WorldStatement, week } from "./statement.ts";
import { seoulMoment, seoulTime } from "./story.ts";

/** When an event happens, and what is to be said of the office and its counselors before it. */
export interface Circumstance {
  readonly at: Moment;
  readonly given: readonly WorldStatement[];
}

const [minute, day] = [60_000, 86_400_000];

/** Ways in which facts of the clock, of meals and of counselors can come to be so; `latest`: the moment before which nothing can happen. */
export function circumstancesFor(
  facts: Facts,
  latest: Moment,
  waits: readonly number[],
): readonly Circumstance[] {
  return momentsFor(facts, latest, waits).flatMap(({ at, given }) =>
    mealsFor(facts, at).flatMap((meal) =>
      counselorsFor(facts).map((counselor) => ({ at, given: [...given, ...meal, ...counselor] })),
    ),
  );
}

/** Moments to try, the nearest first, each with the hours that make it one of work or not. */
function momentsFor(
  facts: Facts,
  latest: Moment,
  waits: readonly number[],
): readonly Circumstance[] {
  const { timeOfDay, today, weekday, afterHours } = facts;
  const dated = typeof timeOfDay === "number" || today !== undefined || weekday !== undefined;
  const moments = dated
    ? [dayLike(facts, latest)]
    : [...new Set([latest + minute, ...waits.map((wait) => latest + wait)])];
  const free = moments.flatMap((at) => {
    const shut = isShut(at);
    if (afterHours === undefined || afterHours === shut) return [{ at, given: [] }];
    return [{ at, given: [hours(at, afterHours === true ? "closed" : "allDay")] }];
  });
  if (!dated && afterHours !== true && isLong(facts)) {
    return [...free, ...moments.map((at) => ({ at, given: [week("allDay")] }))];
  }
  if (dated || afterHours !== true) return free;
  const evening = seoulMoment(seoulTime(latest).slice(0, 10), 19 * 60);
  return evening > latest ? [{ at: evening, given: [] }, ...free] : free;
}

/** Whether more working time is to pass than one day has. */
function isLong(facts: Facts): boolean {
  return Object.entries(facts).some(
    ([name, value]) => name.startsWith("working") && typeof value === "number" && value > day / 4,
  );
}

/** The first day and minute that the facts allow. */
function dayLike({ timeOfDay, today, weekday }: Facts, latest: Moment): Moment {
  const first = typeof today === "string" ? today : seoulTime(latest).slice(0, 10);
  const minutes = typeof timeOfDay === "number" ? timeOfDay : 11 * 60;
  for (let ahead = 0; ahead < 8; ahead += 1) {
    const at = seoulMoment(first, minutes) + ahead * day;
    if (at >= latest && (weekday === undefined || weekdayAt(at) === weekday)) return at;
  }
  return latest + minute;
}

/** The day of the week at the moment, as the language calls it. */
export function weekdayAt(at: Moment): string {
  const sundayFirst = new Date(`${seoulTime(at).slice(0, 10)}T00:00:00Z`).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7] ?? "";
}

/** Whether the office of a test is closed: it is open on weekdays from 10:00 to 18:00. */
export function isShut(at: Moment): boolean {
  const clock = seoulTime(at).slice(11, 16);
  return ["saturday", "sunday"].includes(weekdayAt(at)) || clock < "10:00" || clock > "18:00";
}

function hours(at: Moment, written: "closed" | "allDay"): WorldStatement {
  const name = weekdayAt(at);
  return {
    about: `hours ${name}`,
    text: `set ${name} = ${written}`,
    says: { settings: { workingHours: { [name]: written } } },
  };
}

/** A common meal around the moment, or one of the only counselor's own. */
function mealsFor(
  { mealTime, commonMeal, mealEnd = "" }: Facts,
  at: Moment,
): readonly WorldStatement[][] {
  if (mealTime === undefined && commonMeal === undefined) return [[]];
  if (mealTime === false || (commonMeal === false && mealTime !== true)) return [[]];
  const { from, to } = mealAround(at, { mealEnd });
  const eating = counselor(`meal ${from} to ${to}`, { meal: { from, to } });
  return [
    ...(commonMeal === false ? [] : [[meal({ from, to })]]),
    ...(commonMeal === true ? [] : [[meal("individual"), eating]]),
  ];
}

/** A meal that runs at the moment, as clocks show it: until its end where that is asked for, else for an hour. */
export function mealAround(at: Moment, { mealEnd }: Facts) {
  const time = seoulTime(at).slice(11, 16);
  const now = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return {
    from: formatTime(now),
    to: formatTime(typeof mealEnd === "number" ? mealEnd : Math.min(now + 60, 1_439)),
  };
}

/** States of the only counselor; the plainest first. */
function counselorsFor(facts: Facts): readonly WorldStatement[][] {
  const { counselorAvailable, counselorPresent, waitingAhead, counselorName } = facts;
  const name = typeof counselorName === "string" && counselorName !== "" ? counselorName : "김해피";
  const received =
    typeof waitingAhead === "number" && waitingAhead > 0 && waitingAhead <= 1_000
      ? waitingAhead
      : 0;
  const one = (words: string, traits: object) =>
    counselor(
      [words, ...(received === 0 ? [] : [`received ${received}`])]
        .filter((word) => word !== "")
        .join(" "),
      { ...traits, received },
      name,
    );
  const there = [one("", {})];
  const away = [one("unavailable", { status: "unavailable" })];
  const resting: WorldStatement[] = [
    {
      about: "acceptDuringBreak",
      text: "set acceptDuringBreak = no",
      says: { settings: { acceptDuringBreak: false } },
    },
    one("break", { status: "break" }),
  ];
  const out = [one("loggedOut", { loggedIn: false })];
  const isAsked = [counselorAvailable, counselorPresent, waitingAhead, counselorName].some(
    (value) => value !== undefined,
  );
  if (!isAsked) return [[]];
  const plain = facts.mealTime === true ? [[]] : [];
  if (counselorAvailable === false) return counselorPresent === true ? [resting] : [away, resting];
  if (counselorPresent === false) return [out, away];
  return [...plain, there];
}
