import { expect, test } from "vitest";
import { jsonAt, pathOf, withJsonAt } from "./json-at.ts";

const settings = {
  meal: { mode: "common", to: "13:00" },
  holidays: [{ date: "a" }, { date: "b" }],
};

test("a value is set, added and taken away where it stands, and nothing else changes", () => {
  expect(withJsonAt(settings, ["meal", "to"], "14:00")).toEqual({
    ...settings,
    meal: { mode: "common", to: "14:00" },
  });
  expect(withJsonAt(settings, ["meal", "to"], undefined)).toEqual({
    ...settings,
    meal: { mode: "common" },
  });
  expect(withJsonAt(settings, ["holidays", 0], undefined)).toEqual({
    ...settings,
    holidays: [{ date: "b" }],
  });
  expect(withJsonAt(undefined, ["capacity", "limit"], 3)).toEqual({ capacity: { limit: 3 } });
  expect(withJsonAt([], [0], "x")).toEqual(["x"]);
  expect(settings.meal.to).toBe("13:00");
});

test("what is not there is undefined, whatever stands in its way", () => {
  expect(jsonAt(settings, ["holidays", 1, "date"])).toBe("b");
  for (const steps of [["meal", "mode", "x"], ["toString"], ["holidays", 2, "date"]]) {
    expect(jsonAt(settings, steps)).toBeUndefined();
  }
});

test("places are named as the input names them", () => {
  expect(pathOf("$.settings", ["holidays", 1, "date"])).toBe("$.settings.holidays[1].date");
});
