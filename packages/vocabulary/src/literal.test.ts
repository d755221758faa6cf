import { expect, test } from "vitest";
import {
  emptyValue,
  formatValue,
  parseDate,
  parseDuration,
  parseTime,
  parseYesNo,
  valueFromJson,
} from "./literal.ts";
import { date, duration, number, oneOf, text, time, type ValueType, yesNo } from "./value-type.ts";

test.each([
  ["5m", 300_000],
  ["1h30m", 5_400_000],
  ["2d", 172_800_000],
  ["30s", 30_000],
  ["6d23h55m", 604_500_000],
])("the duration %s is %d milliseconds", (written, milliseconds) => {
  expect(parseDuration(written)).toBe(milliseconds);
});

test.each(["", "5", "m", "30m1h", "5m5m", "-5m", "1.5h", "5 m"])("%j is no duration", (written) => {
  expect(parseDuration(written)).toBeUndefined();
});

test("times run from 00:00 to 23:59", () => {
  expect(parseTime("00:00")).toBe(0);
  expect(parseTime("23:59")).toBe(1439);
  for (const impossible of ["24:00", "25:00", "12:60", "9:00", "12:00:00", ""]) {
    expect(parseTime(impossible)).toBeUndefined();
  }
});

test("a date must be a day that exists", () => {
  expect(parseDate("2024-02-29")).toBe("2024-02-29");
  for (const impossible of ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1"]) {
    expect(parseDate(impossible)).toBeUndefined();
  }
});

test("yes, on and true are one value, and so are their opposites", () => {
  expect(["yes", "on", "true", "no", "off", "false", "maybe"].map(parseYesNo)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    undefined,
  ]);
  expect(parseYesNo("constructor")).toBeUndefined();
});

test.each<[ValueType, unknown, unknown]>([
  [yesNo, true, true],
  [yesNo, "yes", undefined],
  [number, 3, 3],
  [number, Number.NaN, undefined],
  [text, "x", "x"],
  [oneOf(["a", "b"]), "b", "b"],
  [oneOf(["a", "b"]), "c", undefined],
  [duration, "5m", 300_000],
  [duration, 300_000, undefined],
  [time, "18:00", 1080],
  [date, "2026-11-20", "2026-11-20"],
])("JSON for %j: %j becomes %j", (type, json, value) => {
  expect(valueFromJson(type, json)).toBe(value);
});

test.each<[ValueType, boolean | number | string, string]>([
  [duration, 5_430_000, "1h30m30s"],
  [duration, 0, "0m"],
  [duration, -60_000, "-1m"],
  [duration, -90_061_000, "-1d1h1m1s"],
  [duration, Number.POSITIVE_INFINITY, "without limit"],
  [time, 1080, "18:00"],
  [number, 12, "12"],
  [date, "2026-11-20", "2026-11-20"],
  [yesNo, false, "no"],
])("a value of %j, %j, is written %j", (type, value, written) => {
  expect(formatValue(type, value)).toBe(written);
});

test("yes and no are written in Korean where Korean is asked for", () => {
  expect(formatValue(yesNo, true, "ko")).toBe("예");
});

test("the empty value of a one-of type is its first", () => {
  expect(emptyValue(oneOf(["a", "b"]))).toBe("a");
  expect(emptyValue(duration)).toBe(0);
});
