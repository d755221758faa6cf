import { expect, test } from "vitest";
import { sayWeek } from "./say-week.ts";
import type { DayHours } from "./values.ts";
import { type WeekRows, weekHours } from "./week.ts";

const day = { from: "10:00", to: "18:00" };
const short = { from: "10:00", to: "15:00" };
const off = { saturday: "closed", sunday: "closed" } as const;

test.each<[WeekRows, string]>([
  [{ weekday: day, ...off }, "평일 10:00~18:00, 토·일 휴무"],
  [{}, "매일 24시간"],
  [{ weekday: day, saturday: day, sunday: day }, "매일 10:00~18:00"],
  [{ weekday: day, saturday: day, sunday: "closed" }, "월~토 10:00~18:00, 일 휴무"],
  [{ weekday: day, friday: short, ...off }, "월~목 10:00~18:00, 금 10:00~15:00, 토·일 휴무"],
  [
    { weekday: day, wednesday: short, ...off },
    "월·화·목·금 10:00~18:00, 수 10:00~15:00, 토·일 휴무",
  ],
  [
    { weekday: day, saturday: short, sunday: "closed" },
    "평일 10:00~18:00, 토 10:00~15:00, 일 휴무",
  ],
  [{ weekday: "closed", ...off }, "매일 휴무"],
])("OPS-4: the hours of a week in words: %j", (rows, said) => {
  expect(sayWeek(weekHours([rows]))).toBe(said);
});

test.each<[DayHours, string]>([
  [
    [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "18:00" },
    ],
    "매일 09:00~12:00, 13:00~18:00",
  ],
  [{ from: "21:00", to: "02:00", nextDay: true }, "매일 21:00~다음 날 02:00"],
  ["allDay", "매일 24시간"],
])("OPS-4: lunch gaps, nights and whole days: %j", (hours, said) => {
  expect(sayWeek(Array.from({ length: 7 }, () => hours))).toBe(said);
});
