import { expect, test } from "vitest";
import { distinctValues } from "./between-values.ts";

test.each([
  ["number", [5], false, [4, 5, 6]],
  ["number", [5, 6], false, [4, 5, 6, 7]],
  ["number", [5, 8], false, [4, 5, 6, 8, 9]],
  ["number", [0], false, [0, 1]],
  ["number", [5, 6], true, [4, 5, 5.5, 6, 7]],
  ["number", [0], true, [-1, 0, 1]],
  ["time", [1439], false, [1438, 1439]],
  ["duration", [60_000], false, [59_999, 60_000, 60_001]],
  ["date", ["2026-02-28"], false, ["2026-02-27", "2026-02-28", "2026-03-01"]],
] as const)(
  "%s compared with %j, fractions %s, is one of %j",
  (kind, constants, fractions, values) => {
    expect(distinctValues(kind, constants, fractions)).toEqual(values);
  },
);
