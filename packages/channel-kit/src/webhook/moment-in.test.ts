import { expect, test } from "vitest";
import { momentIn } from "./moment-in.ts";

test.each([
  [1_689_884_130_894, 1_689_884_130_894],
  ["1689884130894", 1_689_884_130_894],
  [1_689_884_130, 1_689_884_130_000],
  ["1689884130", 1_689_884_130_000],
  [253_402_300_799_999, 253_402_300_799_999],
  ["2026-01-20T11:00:00.123+09:00", Date.UTC(2026, 0, 20, 2, 0, 0, 123)],
  ["2026-01-20T02:00:00Z", Date.UTC(2026, 0, 20, 2)],
])("%j is the moment %d", (value, moment) => {
  expect(momentIn(value)).toBe(moment);
});

test.each([
  ...[0, -1, 0.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 253_402_300_800_000],
  ...["", "yesterday", "2026-01-20", "2026-01-20T11:00:00", "2026-13-45T99:00:00Z", "9".repeat(40)],
  ...[null, undefined, true, {}, [1_689_884_130_894]],
])("%j is no moment", (value) => {
  expect(momentIn(value)).toBeNull();
});
