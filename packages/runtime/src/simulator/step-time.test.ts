import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalendar } from "../calendar/calendar.ts";
import { parseTenantSettings } from "../input/tenant-settings.ts";
import { stepTime, timeOn } from "./step-time.ts";

const zones = ["Asia/Seoul", "UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"];

const policy = { settings: {}, messages: {} };

test("what a calendar's clock shows is what the zone's clock shows, to the millisecond and across changes of offset", () => {
  const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.array(moment), (timezone, moments) => {
      const parsed = parseTenantSettings({ timezone }, policy);
      const calendar = parsed.ok ? createCalendar(parsed.value) : null;
      for (const at of moments) {
        for (const near of [at, Math.floor(at / 1_000) * 1_000]) {
          expect(calendar && timeOn(calendar, near)).toBe(stepTime(near, timezone));
        }
      }
    }),
    { numRuns: casesTried(100) },
  );
});
