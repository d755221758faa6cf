import { expect, test } from "vitest";
import { message, policyOf } from "../testing/policy-builder.ts";
import { faultsOf } from "./fault.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const hole = (fallback?: string) => ({
  ...{ fact: "nextOpening", type: { kind: "text" } },
  ...(fallback === undefined ? {} : { fallback }),
});
const saying = (fallback?: string) =>
  policyOf({ messages: [message("offHours", [hole(fallback) as never, "에 다시 엽니다."])] });
const closed = { weekday: "closed", saturday: "closed", sunday: "closed" };
const faults = (settings: object, policy = saying()) =>
  faultsOf(parseTenantSettings({ timezone: "Asia/Seoul", ...settings }, policy)).map(
    ({ path }) => path,
  );
const years = [
  { from: "2026-01-01", to: "2026-12-31" },
  { from: "2027-01-01", to: "2027-12-31" },
];

test.each<[string, object, readonly string[]]>([
  ["open", {}, []],
  ["never open", { workingHours: closed }, ["$.settings.workingHours"]],
  [
    "open on single dates alone",
    {
      workingHours: closed,
      holidays: [{ date: "2026-11-20", hours: { from: "10:00", to: "18:00" } }],
    },
    ["$.settings.workingHours"],
  ],
  ["off for two years", { holidays: years }, ["$.settings.holidays"]],
  ["off for a year", { holidays: years.slice(1) }, []],
  [
    "a team that never works",
    { categoryHours: [{ category: { major: "기술" }, workingHours: closed }] },
    ["$.settings.categoryHours[0].workingHours"],
  ],
  ["one day a week", { workingHours: { ...closed, sunday: "allDay" } }, []],
])(
  "OPS-4: where a text says when it opens, hours that do not open within a year are a fault: %s",
  (_, settings, paths) => {
    expect(faults(settings)).toEqual(paths);
  },
);

test("OPS-4: they are none where nothing is said of it, or other words are", () => {
  expect(faults({ workingHours: closed }, policyOf({}))).toEqual([]);
  expect(faults({ workingHours: closed }, saying("곧"))).toEqual([]);
});
