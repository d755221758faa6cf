import { expect, test } from "vitest";
import { listedDates } from "./listed-dates.ts";

const holidays = [{ date: "2026-05-05", name: "어린이날" }, { date: "2026-12-25" }];

test.each([
  [{ holidays }, ["2026-05-05", "2026-12-25"]],
  [{ name: "a scenario", settings: { holidays } }, ["2026-05-05", "2026-12-25"]],
  [{ timezone: "Asia/Seoul" }, []],
  [{}, []],
])("%j lists %j", (json, dates) => {
  expect(listedDates(json)).toEqual(dates);
});

test.each([[null], [[]], ["x"], [3], [{ holidays: {} }], [{ holidays: ["2026-05-05"] }]])(
  "%j is no settings",
  (json) => {
    expect(listedDates(json)).toBeUndefined();
  },
);

test.each([[{ holidays: [{ date: "5월 5일" }] }], [{ settings: [] }], [{ holidays: [{}] }]])(
  "%j has no dates that can be read",
  (json) => {
    expect(listedDates(json)).toBeUndefined();
  },
);
