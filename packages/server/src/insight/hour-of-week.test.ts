import { expect, test } from "vitest";
import { hoursIn } from "./hour-of-week.ts";

test("shows hour and weekday of the zone, over midnight and where clocks stand at half hours", () => {
  const at = Date.UTC(2026, 10, 22, 15, 5);
  expect(hoursIn("UTC")(at)).toEqual({ hour: 15, weekday: 6 });
  expect(hoursIn("Asia/Seoul")(at)).toEqual({ hour: 0, weekday: 0 });
  expect(hoursIn("Asia/Kolkata")(at)).toEqual({ hour: 20, weekday: 6 });
});
