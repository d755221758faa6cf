import type { Category } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarSettings, createCalendar } from "./calendar.ts";

const day = { from: "10:00", to: "18:00" };
const seoul: CalendarSettings = {
  timezone: "Asia/Seoul",
  workingHours: { weekday: day, saturday: "closed", sunday: "closed" },
  categoryHours: [{ category: { major: "기술" }, workingHours: { saturday: day } }],
  holidays: [],
  meal: { mode: "off", intake: "queue" },
};
const at = (text: string) => Date.parse(`${text}+09:00`);
const next = (
  text: string,
  settings: Partial<CalendarSettings> = {},
  category: Category | null = null,
) => {
  const opening = createCalendar({ ...seoul, ...settings }).nextOpening(at(text), category);
  return opening && `${opening.date} ${opening.minute / 60} ${opening.weekday}`;
};
const shifts = {
  weekday: [{ from: "09:00", to: "12:00" }, day],
  saturday: "closed",
  sunday: "closed",
} as const;

test.each<[string, string, Partial<CalendarSettings>, string | null]>([
  ["before the day begins", "2026-11-20T09:00", {}, "2026-11-20 10 5"],
  ["while it is open, the next time", "2026-11-19T12:00", {}, "2026-11-20 10 5"],
  ["over a weekend", "2026-11-20T19:00", {}, "2026-11-23 10 1"],
  ["over a holiday", "2026-11-20T19:00", { holidays: [{ date: "2026-11-23" }] }, "2026-11-24 10 2"],
  [
    "on a holiday with hours of its own",
    "2026-11-20T19:00",
    { holidays: [{ date: "2026-11-22", hours: { from: "13:00", to: "14:00" } }] },
    "2026-11-22 13 7",
  ],
  [
    "behind a lunch gap",
    "2026-11-20T12:30",
    {
      workingHours: {
        ...shifts,
        weekday: [
          { from: "09:00", to: "12:00" },
          { from: "13:00", to: "18:00" },
        ],
      },
    },
    "2026-11-20 13 5",
  ],
  [
    "over most of a year",
    "2026-11-20T19:00",
    { holidays: [{ from: "2026-11-21", to: "2027-11-18" }] },
    "2027-11-19 10 5",
  ],
  [
    "not within a year",
    "2026-11-20T19:00",
    {
      holidays: [
        { from: "2026-11-21", to: "2027-11-20" },
        { from: "2027-11-21", to: "2027-12-31" },
      ],
    },
    null,
  ],
  [
    "always open",
    "2026-11-20T19:00",
    { workingHours: { weekday: "allDay", saturday: "allDay", sunday: "allDay" } },
    null,
  ],
  [
    "never open",
    "2026-11-20T19:00",
    { workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" } },
    null,
  ],
])("OPS-4: when it opens next: %s", (_, moment, settings, opening) => {
  expect(next(moment, settings)).toBe(opening);
});

test("OPS-4: a team's own hours are its own, its other days the company's", () => {
  expect(next("2026-11-20T19:00", {}, { major: "기술" })).toBe("2026-11-21 10 6");
  expect(next("2026-11-21T19:00", {}, { major: "기술" })).toBe("2026-11-23 10 1");
});

test("the next opening is the first moment at which it is open after it was closed", () => {
  const minute = 60_000;
  const holiday = fc
    .integer({ min: 0, max: 20 })
    .map((days) =>
      new Date(at("2026-11-20T12:00") + days * 1_440 * minute).toISOString().slice(0, 10),
    );
  const holidays = fc
    .uniqueArray(holiday, { maxLength: 8 })
    .map((dates) => dates.map((date) => ({ date })));
  const zone = fc.constantFrom("Asia/Seoul", "America/New_York", "Australia/Lord_Howe");
  fc.assert(
    fc.property(zone, holidays, fc.integer({ min: 0, max: 40_000 }), (timezone, off, minutes) => {
      const calendar = createCalendar({ ...seoul, timezone, holidays: off });
      const asked = at("2026-10-20T00:00") + minutes * minute;
      const reference = createCalendar({ ...seoul, timezone, holidays: off });
      const opens = (moment: number) =>
        reference.workingAt(moment).working && !reference.workingAt(moment - 1).working;
      let moment = asked + minute;
      while (!opens(moment)) moment += minute;
      expect(calendar.nextOpening(asked)).toEqual(reference.localTime(moment));
    }),
    { numRuns: 40 },
  );
});
