import { casesTried } from "@annae/ir/testing";
import { unroll } from "@annae/logic";
import { type Random, randomOf } from "@annae/logic/testing";
import { type CalendarSettings, createCalendar } from "@annae/runtime";
import { type LocalTime, weekdays } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { askingOf, outcomeOf } from "./asking-of.ts";

const minute = 60_000;

/** A policy that asks for clock and calendar, and for durations of all lengths. */
const policy = `policy dated
message hello { text "안녕하세요." }
on enter {
  all: send hello every 90m
  open: when timeOfDay >= 09:00 and timeOfDay < 18:30 and weekday in (friday, sunday) then send hello once a day
  late: when today > 2026-11-01 or today is 2027-03-14 or timeOfDay is 02:00 then send hello
  long: when sinceLastWords > 30m or sinceLastWords >= 12h or sinceLastNotice > 5h then send hello
}
`;

/** Days on which a clock is put forward or back, or none is. */
const changes = [
  ["America/New_York", "2026-11-01"],
  ["America/New_York", "2027-03-14"],
  ["Europe/Berlin", "2026-10-25"],
  ["Europe/Berlin", "2027-03-28"],
  ["Australia/Lord_Howe", "2027-04-04"],
  ["Asia/Seoul", "2026-11-01"],
] as const;

const settings: Omit<CalendarSettings, "timezone"> = {
  workingHours: { weekday: "allDay", saturday: "allDay", sunday: "allDay" },
  categoryHours: [],
  holidays: [],
  meal: { mode: "off", intake: "queue" },
};

/** Moments of four events around that day, and what clock and calendar show there. */
function anySuccession(random: Random) {
  const [timezone, date] = random.among(changes);
  const { localTime } = createCalendar({ ...settings, timezone });
  let at = Date.parse(`${date}T00:00:00Z`) + (random.below(4_320) - 1_440) * minute;
  return [...Array(4)].map(() => {
    const gap = random.among([
      0, 1, 10, 30, 59, 60, 90, 300, 720, 1_320, 1_380, 1_440, 1_500, 4_000,
    ]);
    at += gap * minute + random.among([0, 0, 0, 1, 59_999]);
    return { at, shown: localTime(at) };
  });
}

/** By how much the clock is off from that of Greenwich. */
function offsetOf({ at, shown }: { readonly at: number; readonly shown: LocalTime }): number {
  return Date.parse(`${shown.date}T00:00:00Z`) / minute + shown.minute - Math.floor(at / minute);
}

test("whatever moments events have, clock and calendar show what formulas allow them to", () => {
  const random = randomOf(11);
  const counts = { changed: 0, unchanged: 0 };
  const { world, steps, sameClock, grow, solve } = unroll(askingOf(policy), "beginning");
  for (let event = 0; event < 4; event += 1) grow();
  const { moments } = world;
  const held = (literal: number, holds: boolean) => (holds ? literal : -literal);
  for (let run = 0; run < casesTried(60); run += 1) {
    const all = anySuccession(random);
    const isUnchanged = new Set(all.map(offsetOf)).size === 1;
    counts[isUnchanged ? "unchanged" : "changed"] += 1;
    const said = steps.flatMap(({ event, now, snapshot }, index) => {
      const { at = 0, shown } = all[index] ?? {};
      if (shown === undefined) return [];
      const apart = steps.slice(0, index).flatMap((earlier, place) => {
        const passed = at - (all[place]?.at ?? 0);
        return [
          ...moments.durations.map((ms) =>
            held(moments.atLeast(now, earlier.now, ms), passed >= ms),
          ),
          held(moments.sameDay(now, earlier.now), all[place]?.shown.date === shown.date),
        ];
      });
      return [
        ...[event.get("enter") ?? 0, ...apart],
        ...[snapshot.is("timeOfDay", shown.minute), snapshot.is("today", shown.date)],
        snapshot.is("weekday", weekdays[shown.weekday - 1] ?? ""),
      ];
    });
    const status = outcomeOf(solve([...said, held(sameClock, isUnchanged)]));
    expect([all, status]).toEqual([all, "sat"]);
  }
  expect(Math.min(counts.changed, counts.unchanged)).toBeGreaterThan(0);
}, 3_600_000);
