import { expect, onTestFinished, test } from "vitest";
import { apart } from "../limits.ts";
import { eventually } from "../testing/asking.ts";
import { createCrew } from "./crew.ts";
import type { Jobs } from "./jobs.ts";

/** A crew of as many processes at once, of which one runs; `work`: takes the tenant's and gives it back. */
function crewOf(atOnce: number, idle: number = apart.idle) {
  const crew = createCrew({ ...apart, atOnce, idle }, () => 1);
  const work = (tenant: string, after: keyof Jobs) => {
    const own = crew.take(tenant);
    onTestFinished(own.end);
    crew.give(tenant, own, after);
    return own;
  };
  return { crew, work };
}
const policy = {
  policy: {
    entry: "a.rules",
    files: { "a.rules": "policy a\non request { queue }\n" },
    pictures: {},
  },
  ...{ settings: { timezone: "Asia/Seoul" }, counselors: [] },
};

test("L1: a process that has checked a policy waits for the same tenant, and no other is given it", () => {
  const { work } = crewOf(3);
  const own = work("one", "checkSetup");
  expect(work("two", "proveSetup")).not.toBe(own);
  expect(work("one", "proveSetup")).toBe(own);
});

test("S4: a process that has read a picture does nothing more, and it ends", async () => {
  const { crew, work } = crewOf(3);
  const own = work("one", "rewritePicture");
  expect(crew.take("one")).not.toBe(own);
  expect(await own.work("prepare", [policy, { standard: {} }])).toEqual({ kind: "unread" });
});

test("L1: with those that wait there are no more than may run at once; the one that waits longest makes room", () => {
  const { work } = crewOf(2);
  const first = work("one", "prepare");
  const second = work("two", "prepare");
  work("three", "prepare");
  expect(work("two", "prepare")).toBe(second);
  expect(work("one", "prepare")).not.toBe(first);
});

test("L1: one whose tenant has nothing more to do ends", async () => {
  const { work } = crewOf(2, 1);
  const own = work("one", "prepare");
  const asked = () => own.work("prepare", [policy, { standard: {} }]);
  await eventually(async () => (await asked()).kind === "unread");
});
