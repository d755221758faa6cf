import { expect, test } from "vitest";
import { createCircuit } from "../encode/circuit.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { anyTally } from "./any-tally.ts";
import { hasHappened } from "./last-time.ts";
import { createMoments } from "./moments.ts";

const minute = 60_000;

/** Any tally of so many deeds, and an event after them. */
function tallyOf(moreThan: number) {
  const circuit = createCircuit(createCdcl());
  const moments = createMoments(circuit, [minute], false);
  const pace = { moreThan, withinMs: minute, withoutReply: false };
  const tally = anyTally(circuit, moments, pace);
  const now = moments.add();
  const happened = tally.map((last) => hasHappened(circuit, last));
  const passed = tally.map((last) => moments.atLeast(now, [...last.keys()][0] ?? now, minute));
  const can = (one: number | undefined, other: number | undefined) =>
    circuit.solve([one ?? 0, -(other ?? 0)]) === "sat";
  return { tally, happened, passed, can };
}

test("what was done so often was done less often before", () => {
  const { tally, happened, can } = tallyOf(3);
  expect(tally).toHaveLength(3);
  for (const place of [0, 1]) {
    expect(can(happened[place + 1], happened[place])).toBe(false);
    expect(can(happened[place], happened[place + 1])).toBe(true);
  }
});

test.each([2, 6])("of %i deeds the earlier ones are longer ago than the latest", (deeds) => {
  const { passed, can } = tallyOf(deeds);
  for (let place = 1; place < deeds; place += 1) {
    expect(can(passed[0], passed[place])).toBe(false);
    expect(can(passed[place], passed[0])).toBe(true);
  }
});
