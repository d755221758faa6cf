import { spanInOrder, spansApart } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hoursOfSpans, movedSpan, nextSpan, onWorkdays, spansOf, withDay } from "./week-spans.ts";

const nine = { from: "09:00", to: "18:00" } as const;

test("hours are spans and come back as they were, overnight, in pieces, all day and never", () => {
  for (const hours of [
    ...(["allDay", "closed"] as const),
    nine,
    { from: "22:00", to: "02:00", nextDay: true },
    [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "18:00" },
    ],
  ]) {
    expect(hoursOfSpans(spansOf(hours))).toEqual(hours);
  }
  expect(spansOf({ from: "22:00", to: "02:00", nextDay: true })).toEqual([
    { from: 1_320, to: 1_560 },
  ]);
});

test("however spans are moved, they stay apart, in order, and as the input takes them", () => {
  const moves = fc.array(
    fc.record({
      index: fc.nat(2),
      end: fc.constantFrom("both" as const, "to" as const),
      by: fc.integer({ min: -2_000, max: 2_000 }),
    }),
  );
  fc.assert(
    fc.property(moves, (all) => {
      const first = [
        { from: 540, to: 600 },
        { from: 700, to: 800 },
        { from: 1_200, to: 1_500 },
      ];
      const moved = all.reduce<ReturnType<typeof movedSpan>>(
        (spans, { index, end, by }) => movedSpan(spans, index, end, by),
        first,
      );
      const hours = hoursOfSpans(moved);
      expect(Array.isArray(hours) && hours.length).toBe(3);
      expect(spansApart(hours)).toEqual([]);
      for (const one of Array.isArray(hours) ? hours : []) expect(spanInOrder(one)).toEqual([]);
    }),
  );
});

test("a day gets its own hours, and the days of work share a row once they are alike", () => {
  const rows = { weekday: nine, saturday: "closed", sunday: "closed" } as const;
  const wednesday = withDay(rows, "wednesday", "closed", []);
  expect(wednesday).toEqual({ ...rows, wednesday: "closed" });
  expect(withDay(wednesday, "wednesday", nine, [])).toEqual(rows);
  expect(withDay(rows, "sunday", nine, [])).toEqual({ ...rows, sunday: nine });
  expect(onWorkdays(wednesday, "allDay")).toEqual({ ...rows, weekday: "allDay" });
});

test("a new span stands behind the others while the day has room", () => {
  expect(nextSpan([])).toEqual({ from: 600, to: 1_080 });
  expect(nextSpan([{ from: 600, to: 1_080 }])).toEqual({ from: 1_140, to: 1_260 });
  expect(nextSpan([{ from: 0, to: 1_400 }])).toBeUndefined();
});
