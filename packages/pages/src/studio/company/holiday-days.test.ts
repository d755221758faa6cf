import type { Holiday } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { monthAfter, monthDays, withOfficial } from "./holiday-days.ts";

const hours = { from: "09:00", to: "14:00" };
const holidays: readonly Holiday[] = [
  { date: "2026-12-24", name: "성탄 전날", hours },
  { from: "2026-12-28", to: "2027-01-02" },
];

test("a month has its days behind those of the week before, each as the list says", () => {
  const { before, days } = monthDays("2026-12", holidays);
  expect([before, days.length]).toEqual([2, 31]);
  expect(
    days.filter(({ is }) => is !== "usual").map(({ date, is, holiday }) => [date, is, holiday]),
  ).toEqual([
    ["2026-12-24", "changed", 0],
    ...[28, 29, 30, 31].map((day) => [`2026-12-${day}`, "off", 1]),
  ]);
  expect(
    monthDays("2027-01", holidays)
      .days.slice(1, 3)
      .map(({ is }) => is),
  ).toEqual(["off", "usual"]);
  expect(monthDays("2028-02", []).days).toHaveLength(29);
});

test("months follow one another over the years", () => {
  expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
});

test("official holidays that are still to come and not listed are added in order; nothing of the company's own is changed", () => {
  const official = ["2026-01-01", "2026-12-25", "2027-01-01"].map((date) => ({ date, name: "x" }));
  expect(withOfficial(holidays, official, "2026-11-26")).toEqual([
    holidays[0],
    { date: "2026-12-25", name: "x" },
    holidays[1],
  ]);
});
