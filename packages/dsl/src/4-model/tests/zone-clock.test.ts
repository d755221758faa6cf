import { expect, test } from "vitest";
import { zoneClock } from "./zone-clock.ts";

const seoul = zoneClock("Asia/Seoul");
const newYork = zoneClock("America/New_York");

test("a time of the zone is a moment, and back", () => {
  const moment = seoul?.momentAt("2026-11-20", 19 * 60) ?? 0;
  expect(new Date(moment).toISOString()).toBe("2026-11-20T10:00:00.000Z");
  expect(seoul?.isoAt(moment)).toBe("2026-11-20T19:00:00+09:00");
});

test("the date is that of the zone, not of UTC", () => {
  const moment = Date.parse("2026-11-20T16:00:00Z");
  expect(seoul?.dateAt(moment)).toBe("2026-11-21");
  expect(newYork?.dateAt(moment)).toBe("2026-11-20");
});

test.each([
  ["2026-01-15", "2026-01-15T12:00:00-05:00"],
  ["2026-07-15", "2026-07-15T12:00:00-04:00"],
  ["2026-03-08", "2026-03-08T12:00:00-04:00"],
  ["2026-11-01", "2026-11-01T12:00:00-05:00"],
])("summer time is heeded on %s", (date, iso) => {
  expect(newYork?.isoAt(newYork.momentAt(date, 12 * 60) ?? 0)).toBe(iso);
});

test("a time that the clocks skip does not exist, the ones around it do", () => {
  expect(newYork?.momentAt("2026-03-08", 2 * 60 + 30)).toBeNull();
  expect(newYork?.isoAt(newYork.momentAt("2026-03-08", 119) ?? 0)).toBe(
    "2026-03-08T01:59:00-05:00",
  );
  expect(newYork?.isoAt(newYork.momentAt("2026-03-08", 180) ?? 0)).toBe(
    "2026-03-08T03:00:00-04:00",
  );
});

test("a time that the clocks show twice is one of the two", () => {
  const moment = newYork?.momentAt("2026-11-01", 90) ?? 0;
  expect(newYork?.isoAt(moment)).toMatch(/^2026-11-01T01:30:00-0[45]:00$/);
});

test.each([
  ["Asia/Kolkata", "2026-11-20T12:00:00+05:30"],
  ["UTC", "2026-11-20T12:00:00+00:00"],
  ["America/St_Johns", "2026-11-20T12:00:00-03:30"],
])("offsets of %s are written out", (zone, iso) => {
  const clock = zoneClock(zone);
  expect(clock?.isoAt(clock.momentAt("2026-11-20", 720) ?? 0)).toBe(iso);
});

test.each(["Asia/Seul", "", "+09:00", "서울"])("%j is no zone", (zone) => {
  expect(zoneClock(zone)).toBeNull();
});
