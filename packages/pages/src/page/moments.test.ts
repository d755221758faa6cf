import { expect, test } from "vitest";
import { clockOf, dateIn, dayOf } from "./moments.ts";

const at = new Date(2026, 10, 20, 0, 5).getTime();

test("times have 24 hours and days their names, in both languages", () => {
  expect(clockOf(at, "ko")).toBe("00:05");
  expect(clockOf(at, "en")).toBe("00:05");
  expect(dayOf(at, "ko")).toBe("11월 20일 금요일");
  expect(dayOf(at, "en")).toMatch(/Friday,? 20 November/);
});

test("a day is the company's: near midnight in Korea it is another than in Greenwich, and so can be the year", () => {
  const late = Date.UTC(2026, 11, 31, 15, 30);
  expect(dateIn(late, "Asia/Seoul")).toBe("2027-01-01");
  expect(dateIn(late, "UTC")).toBe("2026-12-31");
  expect(dateIn(at, "nowhere")).toBe("2026-11-20");
  expect(dateIn(at, undefined)).toBe("2026-11-20");
});
