import { expect, test } from "vitest";
import { momentAt, wallClock } from "./event-time.ts";

const at = "2026-11-20T18:01:00+09:00";

test("a moment is the time that the company's clock shows, and back", () => {
  expect(wallClock(at)).toBe("2026-11-20T18:01:00");
  expect(momentAt(wallClock(at), at)).toBe(at);
});

test("a time without seconds is the whole minute", () => {
  expect(momentAt("2026-11-21T09:30", at)).toBe("2026-11-21T09:30:00+09:00");
});
