import { describe, expect, it } from "vitest";
import { mergeSettings } from "./merge-settings.ts";

describe("settings with changes laid over them", () => {
  const base = {
    chatbot: true,
    meal: { mode: "common", from: "12:00", to: "13:00" },
    holidays: [{ date: "2026-11-20" }],
    capacity: { limit: 10, accept: false },
    workingHours: { weekday: { from: "10:00", to: "03:00", nextDay: true }, sunday: "closed" },
    systemMessages: { ST: { text: "어서 오세요", state: "approved" } },
  };

  it.each<[string, Record<string, unknown>, unknown]>([
    ["chatbot", { chatbot: false }, false],
    ["meal", { meal: { to: "14:00" } }, { mode: "common", from: "12:00", to: "14:00" }],
    [
      "meal",
      { meal: { from: "11:00", to: "14:00" } },
      { mode: "common", from: "11:00", to: "14:00" },
    ],
    ["holidays", { holidays: [] }, []],
    ["capacity", { capacity: null }, null],
    ["capacity", { capacity: { limit: 20 } }, { limit: 20, accept: false }],
    [
      "systemMessages",
      { systemMessages: { ST: { state: "draft" }, S1: {} } },
      { ST: { text: "어서 오세요", state: "draft" }, S1: {} },
    ],
  ])("has the %s of %j", (key, changes, expected) => {
    expect(mergeSettings(base, changes)).toEqual({ ...base, [key]: expected });
  });

  it("keeps the next-day end where only one time changes, and drops it where both do", () => {
    const weekdayAfter = (weekday: unknown) =>
      mergeSettings(base, { workingHours: { weekday } }).workingHours;
    expect(weekdayAfter({ to: "04:00" })).toEqual({
      weekday: { from: "10:00", to: "04:00", nextDay: true },
      sunday: "closed",
    });
    expect(weekdayAfter({ from: "10:00", to: "18:00" })).toEqual({
      weekday: { from: "10:00", to: "18:00" },
      sunday: "closed",
    });
    expect(weekdayAfter("closed")).toEqual({ weekday: "closed", sunday: "closed" });
  });

  it("changes neither of the two", () => {
    const before = structuredClone(base);
    mergeSettings(base, { meal: { to: "14:00" } });
    expect(base).toEqual(before);
  });

  it("keeps a key called __proto__ a plain key", () => {
    const merged = mergeSettings({}, JSON.parse('{"__proto__": {"chatbot": true}}'));
    expect(Object.keys(merged)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });
});
