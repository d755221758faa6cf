import { applyFixes } from "@annae/syntax/diagnostics";
import { describe, expect, test } from "vitest";
import { expected, foundIn, reported } from "../../testing/found-in.ts";
import { scenarioOf, testOf } from "../../testing/tests-in.ts";

/** When the events of a test happen. */
function timesOf(lines: string): readonly unknown[] {
  const { events } = scenarioOf(lines);
  return Array.isArray(events) ? events.map(({ at }) => at) : [];
}

test("times follow on the same day, dates begin a new one, durations count on", () => {
  expect(
    timesOf(`
      at 2026-11-20 19:00 enter => hello
      at 19:00 enter => hello
      at 23:59 enter => hello
      at +2m enter => hello
      at 00:30 enter => hello
      at 2026-11-23 10:00 enter => hello
      at +1d30s enter => hello`),
  ).toEqual([
    "2026-11-20T19:00:00+09:00",
    "2026-11-20T19:00:00+09:00",
    "2026-11-20T23:59:00+09:00",
    "2026-11-21T00:01:00+09:00",
    "2026-11-21T00:30:00+09:00",
    "2026-11-23T10:00:00+09:00",
    "2026-11-24T10:00:30+09:00",
  ]);
});

test("times are read in the zone that is set then", () => {
  expect(
    timesOf(`
      set timezone = "America/New_York"
      at 2026-03-07 23:00 enter => hello
      at +4h enter => hello
      set timezone = "Asia/Seoul"
      at 18:00 enter => hello`),
  ).toEqual([
    "2026-03-07T23:00:00-05:00",
    "2026-03-08T04:00:00-04:00",
    "2026-03-08T18:00:00+09:00",
  ]);
});

describe("what is wrong is reported where it stands", () => {
  test.each<[string, readonly string[]]>([
    ["at «19:00» enter => hello", ["missing-date"]],
    ["at «+5m» enter => hello", ["missing-date"]],
    ["at 2026-11-20 19:00 enter => hello\nat «18:59» enter => hello", ["time-goes-back"]],
    [
      "at 2026-11-20 19:00 enter => hello\nat «2026-11-19 20:00» enter => hello",
      ["time-goes-back"],
    ],
    [
      "at 2026-11-20 19:00 enter => hello\nat «18:00» enter => hello\nat 19:01 enter => hello",
      ["time-goes-back"],
    ],
    ['set timezone = "America/New_York"\nat «2026-03-08 02:30» enter => hello', ["no-such-moment"]],
    ["at «2026-02-30» 19:00 enter => hello\nat 19:01 enter => hello", ["impossible-date"]],
  ])("%s", (lines, codes) => {
    const text = testOf(lines);
    const found = foundIn(text);
    for (const one of expected(text, ...codes)) expect(found).toContain(one);
    expect(found.filter((one) => /time-goes-back|no-such-moment/.test(one)).length).toBe(
      codes.filter((code) => code !== "missing-date" && code !== "impossible-date").length,
    );
  });
});

test("a time after midnight is mended with the date of the next day", () => {
  const text = testOf("at 2026-11-30 23:50 enter => hello\nat 00:10 enter => hello");
  const [found] = reported(text, "time-goes-back");
  expect(found?.fix).toBeDefined();
  if (found?.fix === undefined) return;
  expect(applyFixes(found.span.source, [found.fix])).toContain("at 2026-12-01 00:10 enter");
});
