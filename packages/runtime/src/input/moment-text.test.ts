import { describe, expect, it } from "vitest";
import { parseMoment } from "./moment-text.ts";

describe("the moment of an ISO 8601 time", () => {
  it.each([
    ["2026-11-20T19:00:00+09:00", "2026-11-20T10:00:00.000Z"],
    ["2026-11-20T19:00+0900", "2026-11-20T10:00:00.000Z"],
    ["2026-11-20T19:00-03", "2026-11-20T22:00:00.000Z"],
    ["2026-11-20T19:00:30.25+05:45", "2026-11-20T13:15:30.250Z"],
    ["2026-11-20T19:00Z", "2026-11-20T19:00:00.000Z"],
    ["2024-02-29T00:00-12:00", "2024-02-29T12:00:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(new Date(parseMoment(text) ?? Number.NaN).toISOString()).toBe(expected);
  });

  it.each([
    "2026-11-20T19:00",
    "2026-11-20",
    "2026-11-20 19:00+09:00",
    "2026-02-30T19:00Z",
    "2026-11-20T25:00Z",
    "2026-11-20T19:60Z",
    "2026-11-20T19:00+25:00",
    "2026-11-20T19:00+09:00[Asia/Seoul]",
    "20261120T190000Z",
    "tomorrow",
    "1969-12-31T23:59:59Z",
    "2200-01-01T00:00Z",
    "9999-12-31T23:59Z",
    "",
  ])("%s has none", (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});
