import { expect, test } from "vitest";
import { asWritten } from "./as-written.ts";

const declare = (name: string, kind: "duration" | "time" | "number") => ({
  [name]: { name, type: { kind }, default: null, doc: null },
});
const declared = {
  ...declare("pause", "duration"),
  ...declare("opens", "time"),
  ...declare("score", "number"),
};

test("what a host holds as a number is written as scenarios write it, numbers stay", () => {
  const held = { pause: 300_000, opens: 540, score: 3, timezone: "Asia/Seoul", other: 5 };
  expect(asWritten(held, declared)).toEqual({ ...held, pause: "5m", opens: "09:00" });
  expect(asWritten({ pause: "5m", toString: 1 }, declared)).toEqual({ pause: "5m", toString: 1 });
  expect([asWritten(null, declared), asWritten([1], declared)]).toEqual([null, [1]]);
});
