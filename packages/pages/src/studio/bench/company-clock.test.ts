import { expect, test } from "vitest";
import { companyClock, companyDate, companyWeekday } from "./company-clock.ts";

test("time and date are those of the company, wherever the reader is", () => {
  const late = "2026-11-20T23:30:00+09:00";
  expect(companyClock(late)).toBe("23:30");
  expect(companyDate(late, "ko")).toBe("11월 20일 금요일");
  expect(companyWeekday(late, "ko")).toBe("금요일");
  expect(companyWeekday("2026-11-21T00:30:00+09:00", "en")).toBe("Sat");
});
