import type { PolicyIr } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import { happenedAt, neverYet } from "./last-time.ts";
import { memoryFact } from "./memory-facts.ts";
import { newState } from "./state.ts";

const minute = 60_000;
const endless = Number.POSITIVE_INFINITY;

const ir: PolicyIr = {
  ...{ version: 2, name: "none", facts: {}, atoms: [], events: {}, properties: [] },
  ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
};

/** What is known of the fact where the last words were, or the waiting began, at a moment before now; "never": at none. */
function sinceOf(fact: string, begun: "before" | "never") {
  const asking = { ir, installation: install([]), createSolver: createCdcl };
  const { world } = createTimedWorld(asking, [1, minute, 5 * minute, 10 * minute]);
  const { circuit } = world.encoder;
  const [then, now] = [world.moments.add(), world.moments.add()];
  const last = begun === "never" ? neverYet : happenedAt(circuit, then, circuit.always);
  const state = { ...newState(circuit, world.shape), words: last, waiting: last };
  const found = memoryFact(world, state, now, () => undefined)(fact);
  if (found?.kind !== "since") throw new Error(`${fact} is no time`);
  const passed = (ms: number) => world.moments.atLeast(now, then, ms);
  const can = (...literals: readonly number[]) => world.encoder.solve(literals).status === "sat";
  return { atLeast: found.atLeast, passed, can, always: circuit.always };
}

test("time since something is what has passed since; before it, endless or none", () => {
  const words = sinceOf("sinceLastWords", "before");
  expect(words.atLeast(5 * minute)).toBe(words.passed(5 * minute));
  const never = sinceOf("sinceLastWords", "never");
  expect([never.atLeast(minute), never.atLeast(endless)]).toEqual([never.always, never.always]);
  const waits = sinceOf("waitingFor", "never");
  expect([0, minute, endless].map(waits.atLeast)).toEqual([
    ...[waits.always, -waits.always, -waits.always],
  ]);
});

test("working time is any part of the time that has passed", () => {
  for (const fact of ["workingSinceLastWords", "workingWaitingFor"]) {
    const { atLeast, passed, can } = sinceOf(fact, "before");
    expect(can(atLeast(5 * minute), -passed(5 * minute))).toBe(false);
    expect(can(-atLeast(minute), passed(10 * minute))).toBe(true);
    expect(can(-atLeast(1), passed(10 * minute))).toBe(true);
    expect(can(atLeast(5 * minute), passed(5 * minute))).toBe(true);
  }
});

test("working time that is long is not short, in whatever order one asks", () => {
  for (const order of [
    [5, 1, 10],
    [1, 10, 5],
    [10, 5, 1],
  ]) {
    const { atLeast, can } = sinceOf("workingWaitingFor", "before");
    for (const one of order) atLeast(one * minute);
    expect(can(atLeast(5 * minute), -atLeast(minute))).toBe(false);
    expect(can(atLeast(10 * minute), -atLeast(5 * minute))).toBe(false);
    expect(can(atLeast(minute), -atLeast(5 * minute))).toBe(true);
    expect(can(atLeast(5 * minute), -atLeast(10 * minute))).toBe(true);
  }
});

test("the same working time is the same each time it is asked for, and none is always past", () => {
  const { atLeast, always } = sinceOf("workingSinceLastWords", "before");
  expect(atLeast(minute)).toBe(atLeast(minute));
  expect([atLeast(0), atLeast(endless)]).toEqual([always, -always]);
});

test("working time is endless where the time is", () => {
  const { atLeast, can, always } = sinceOf("workingSinceLastWords", "never");
  expect(can(-atLeast(5 * minute))).toBe(false);
  expect(atLeast(endless)).toBe(always);
});
