import { officialHolidays } from "@annae/installation/holidays";
import { expect, test } from "vitest";
import { holidayAdvice } from "./holiday-advice.ts";

const christmas = { date: "2026-12-25", name: "기독탄신일" };
const hangul = { date: "2026-10-09", name: "한글날" };
const official = [{ date: "2026-01-01", name: "1월 1일" }, hangul, christmas];

test("a list that has every holiday to come lacks nothing", () => {
  const listed = ["2026-12-25", "2026-10-09", "2026-11-20"];
  expect(holidayAdvice(listed, official, "2026-09-01")).toEqual({ missing: [], ends: null });
});

test("holidays that are over are not missed, today's is", () => {
  const advice = holidayAdvice(["2026-12-25"], official, "2026-10-09");
  expect(advice).toEqual({ missing: [hangul], ends: null });
  expect(holidayAdvice(["2026-12-25"], official, "2026-10-10").missing).toEqual([]);
});

test("a list that ends before the holidays to come is told, with its last date", () => {
  const advice = holidayAdvice(["2025-12-25", "2026-01-01"], official, "2026-09-01");
  expect(advice).toEqual({ missing: [hangul, christmas], ends: "2026-01-01" });
});

test("a list that never began does not end", () => {
  expect(holidayAdvice([], official, "2026-11-01")).toEqual({ missing: [christmas], ends: null });
});

test("the official holidays come in order, two on one day together", async () => {
  const holidays = (await officialHolidays(2025)) ?? [];
  const dates = holidays.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  expect(holidays).toContainEqual({ date: "2025-05-05", name: "어린이날, 부처님 오신 날" });
});

test("a year without an almanac has no holidays that are known", async () => {
  expect(await officialHolidays(1999)).toBeUndefined();
});
