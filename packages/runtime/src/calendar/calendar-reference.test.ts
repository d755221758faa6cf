import { casesTried } from "@annae/ir/testing";
import type { DayHours, Hours, Moment } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReference } from "../testing/reference-calendar.ts";
import { type Calendar, type CalendarSettings, createCalendar } from "./calendar.ts";

const minute = 60_000;
const day = 1_440 * minute;

const zones = [
  "Asia/Seoul",
  "America/New_York",
  "Europe/London",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/Havana",
  "America/Noronha",
];

/** Weeks in which the zone's clock jumps, or is simply odd; each starts some days before. */
const weeks: readonly (readonly [zone: string, from: string, what: string])[] = [
  ["Asia/Seoul", "2026-11-18", "nothing special"],
  ["Asia/Seoul", "1988-05-05", "a spring forward of 1988"],
  ["America/New_York", "2026-03-05", "a skipped hour"],
  ["America/New_York", "2026-10-29", "a repeated hour"],
  ["Europe/London", "2026-10-22", "a repeated hour"],
  ["Asia/Kathmandu", "1985-12-29", "a quarter of an hour lost for good"],
  ["Australia/Lord_Howe", "2026-04-02", "a repeated half hour"],
  ["Australia/Lord_Howe", "2026-10-01", "a skipped half hour"],
  ["Pacific/Apia", "2011-12-27", "a skipped day"],
  ["America/Havana", "2026-10-29", "a repeated hour at midnight"],
  ["America/Noronha", "2000-10-08", "a summer time that lasted a week"],
  ["Africa/Cairo", "2026-04-21", "a skipped hour at midnight"],
];

const edgy: Pick<CalendarSettings, "workingHours" | "categoryHours" | "meal"> = {
  categoryHours: [],
  workingHours: {
    weekday: { from: "10:00", to: "02:15", nextDay: true },
    friday: [
      { from: "08:00", to: "11:30" },
      { from: "12:30", to: "17:00" },
      { from: "22:00", to: "00:30", nextDay: true },
    ],
    saturday: { from: "00:30", to: "01:45" },
    sunday: { from: "01:30", to: "23:59" },
  },
  meal: { mode: "common", from: "23:45", to: "01:30", intake: "queue" },
};

const clock = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

const hours: fc.Arbitrary<Hours> = fc
  .tuple(clock, clock, fc.boolean())
  .map(([from, to, nextDay]) =>
    to < from || nextDay ? { from, to, nextDay: true } : { from, to },
  );

/** Up to three spans that lie one after the other. */
const spans: fc.Arbitrary<readonly Hours[]> = fc
  .uniqueArray(clock, { minLength: 2, maxLength: 6 })
  .map((times) => times.toSorted())
  .map((times) =>
    times.flatMap((from, index) => {
      const to = times[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    }),
  );

const dayHours: fc.Arbitrary<DayHours> = fc.oneof(
  { weight: 4, arbitrary: hours },
  { weight: 2, arbitrary: spans },
  fc.constantFrom("allDay" as const, "closed" as const),
);

const date = (at: Moment) => new Date(at).toISOString().slice(0, 10);

/** Settings of any zone, with holidays around one moment of the years 2000 to 2040. */
const questions = fc
  .record({
    timezone: fc.constantFrom(...zones),
    at: fc.integer({ min: Date.UTC(2000, 0) / 1_000, max: Date.UTC(2040, 0) / 1_000 }),
    week: fc.tuple(dayHours, dayHours, dayHours, fc.option(dayHours, { nil: undefined })),
    meal: fc.tuple(clock, clock).filter(([from, to]) => from !== to),
    holidays: fc.uniqueArray(
      fc.tuple(fc.integer({ min: -1, max: 2 }), fc.option(fc.oneof(hours, spans)), fc.boolean()),
      { selector: ([offset]) => offset, maxLength: 3 },
    ),
  })
  .map(
    ({ timezone, at, week: [weekday, saturday, sunday, single], meal: [from, to], holidays }) => ({
      at: at * 1_000,
      settings: {
        timezone,
        workingHours: { weekday, saturday, sunday, wednesday: single, friday: single },
        categoryHours: [],
        meal: { mode: "common", from, to, intake: "queue" },
        holidays: holidays.map(([offset, own, isRange]) => {
          const [first, last] = [0, 1].map((more) => date(at * 1_000 + (2 * offset + more) * day));
          const dates = isRange ? { from: first ?? "", to: last ?? "" } : { date: first ?? "" };
          return { ...dates, hours: own ?? undefined };
        }),
      } satisfies CalendarSettings,
    }),
  );

interface Answer {
  readonly inside: boolean;
  readonly until: Moment | null;
}

/** Both questions of a calendar, each with its reference. */
function pairs(calendar: Calendar, settings: CalendarSettings) {
  const reference = createReference(settings);
  const working = (at: Moment): Answer => {
    const answer = calendar.workingAt(at);
    return { inside: answer.working, until: answer.until };
  };
  const meal = (at: Moment): Answer => {
    const answer = calendar.commonMealAt(at);
    return { inside: answer.eating, until: answer.until };
  };
  return [
    { name: "working", answer: working, expected: reference.working },
    { name: "meal", answer: meal, expected: reference.eating },
  ];
}

/** The first whole minute after the moment at which the reference says otherwise; null: not before the end. */
function changeByReference(expected: (at: Moment) => boolean, at: Moment, end: Moment) {
  const now = expected(at);
  for (let next = (Math.floor(at / minute) + 1) * minute; next < end; next += minute) {
    if (expected(next) !== now) return next;
  }
  return null;
}

describe("the calendar, minute by minute against a clock that is read afresh", () => {
  it.each(weeks)("OFF-3..OFF-7: agrees in %s from %s (%s)", (timezone, from) => {
    const start = Date.parse(`${from}T00:00Z`);
    const holidays = [{ date: date(start + 2 * day), hours: { from: "22:00", to: "23:30" } }];
    const settings = { ...edgy, timezone, holidays };
    const reference = createReference(settings);
    for (const { name, answer, expected } of pairs(createCalendar(settings), settings)) {
      const minutes = Array.from({ length: 7 * 1_440 }, (_, index) => start + index * minute);
      const sides = minutes.map(expected);
      const wrong = minutes.flatMap((at, index) => {
        const inside = sides[index];
        const until = minutes[sides.indexOf(!inside, index)];
        const got = answer(at);
        const right = got.inside === inside && (until === undefined || got.until === until);
        return right ? [] : [{ name, reading: reference.read(at), got, inside, until }];
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    }
  });

  it("reads the same date, minute and weekday as the reference in every such week", () => {
    const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    for (const [timezone, from] of weeks) {
      const settings = { ...edgy, timezone, holidays: [] };
      const calendar = createCalendar(settings);
      const reference = createReference(settings);
      const start = Date.parse(`${from}T00:00Z`);
      for (let at = start; at < start + 7 * day; at += minute) {
        const local = calendar.localTime(at);
        const time = [Math.floor(local.minute / 60), local.minute % 60]
          .map((part) => String(part).padStart(2, "0"))
          .join(":");
        const got = { date: local.date, time, weekday: weekdays[local.weekday - 1] };
        const wanted = reference.read(at);
        if (JSON.stringify(got) !== JSON.stringify(wanted)) expect(got).toEqual(wanted);
      }
    }
  });
});

describe("the calendar, for any settings and any moment of forty years", () => {
  it("gives the reference's answer, and changes exactly when the reference does", () => {
    fc.assert(
      fc.property(questions, ({ at, settings }) => {
        for (const { answer, expected } of pairs(createCalendar(settings), settings)) {
          const end = at + 3 * day;
          const change = changeByReference(expected, at, end);
          const got = answer(at);
          expect(got.inside).toBe(expected(at));
          if (change !== null) expect(got.until).toBe(change);
          else expect(got.until ?? end).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: casesTried(40) },
    );
  });

  it("holds its answer until the moment it names, however far, and not a millisecond longer", () => {
    fc.assert(
      fc.property(
        questions,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (one, samples) => {
          for (const { answer, expected } of pairs(createCalendar(one.settings), one.settings)) {
            const { inside, until } = answer(one.at);
            const end = until ?? one.at + 400 * day;
            for (const share of [...samples, 1]) {
              expect(expected(Math.floor(one.at + share * (end - 1 - one.at)))).toBe(inside);
            }
            if (until !== null) expect(expected(until)).toBe(!inside);
          }
        },
      ),
      { numRuns: casesTried(100) },
    );
  });

  it("gives the same answers whatever was asked before", () => {
    const order = fc.array(fc.integer({ min: -5 * day, max: 5 * day }), { maxLength: 20 });
    fc.assert(
      fc.property(questions, order, ({ at, settings }, offsets) => {
        const seasoned = createCalendar(settings);
        for (const offset of offsets) {
          const fresh = createCalendar(settings);
          expect(seasoned.workingAt(at + offset)).toEqual(fresh.workingAt(at + offset));
          expect(seasoned.commonMealAt(at + offset)).toEqual(fresh.commonMealAt(at + offset));
          expect(seasoned.localTime(at + offset)).toEqual(fresh.localTime(at + offset));
        }
      }),
      { numRuns: casesTried(70) },
    );
  });
});
