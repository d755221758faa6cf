import { expect, test } from "vitest";
import { clockOf, dayOf } from "./moments.ts";

const at = new Date(2026, 10, 20, 0, 5).getTime();

test("times have 24 hours and days their names, in both languages", () => {
  expect(clockOf(at, "ko")).toBe("00:05");
  expect(clockOf(at, "en")).toBe("00:05");
  expect(dayOf(at, "ko")).toBe("11월 20일 금요일");
  expect(dayOf(at, "en")).toMatch(/Friday,? 20 November/);
});
