import { casesTried } from "@annae/ir/testing";
import { expect, test } from "vitest";
import type { Circuit } from "../encode/circuit.ts";
import { createCircuit } from "../encode/circuit.ts";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { createMoments, type Moments } from "./moments.ts";

const hour = 3_600_000;
const durations = [60_000, 300_000, 300_001, hour, 24 * hour];
const first = 3;
const events = 4;

/** Moments before the first event, one of them not before another, and those of events. */
function someMoments(circuit: Circuit, days: boolean): Moments {
  const moments = createMoments(circuit, durations, days);
  moments.addFirst([]);
  moments.addFirst([0]);
  moments.addFirst([]);
  for (let event = 0; event < events; event += 1) moments.add();
  return moments;
}

/** Times of such moments, milliseconds apart and days apart. */
function anyTimes(random: Random): readonly number[] {
  const gap = () => random.among([0, 0, 1, 60_000, 299_999, 300_000, hour, 20 * hour, 30 * hour]);
  const begin = 1_000 * hour;
  const times = [begin - gap() - gap(), begin, begin - gap()];
  let now = begin;
  for (let event = 0; event < events; event += 1) {
    now += gap();
    times.push(now);
  }
  return times;
}

/** Every question about two moments that are in order, and how it comes out at these times. */
function answers(moments: Moments, times: readonly number[]): readonly [Literal, boolean][] {
  const found: [Literal, boolean][] = [];
  const day = (moment: number) => Math.floor((times[moment] ?? 0) / (24 * hour));
  for (const [later, time] of times.entries()) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (later < first && !(later === 1 && earlier === 0)) continue;
      const apart = time - (times[earlier] ?? 0);
      for (const ms of durations) found.push([moments.atLeast(later, earlier, ms), apart >= ms]);
      if (moments.days) found.push([moments.sameDay(later, earlier), day(later) === day(earlier)]);
    }
    if (later > first) found.push([moments.passes(later), time > (times[later - 1] ?? 0)]);
  }
  return found;
}

test.each([true, false])("whatever times moments have, no lemma is broken (days: %s)", (days) => {
  const random = randomOf(7);
  const solver = createCircuit(createCdcl());
  const moments = someMoments(solver, days);
  for (let run = 0; run < casesTried(400); run += 1) {
    const times = anyTimes(random);
    const said = answers(moments, times).map(([literal, holds]) => (holds ? literal : -literal));
    expect([solver.solve(said), times]).toEqual(["sat", times]);
  }
});

test("what the solver says of moments has times, or is refused until it has", () => {
  const random = randomOf(8);
  const solver = createCircuit(createCdcl());
  const moments = someMoments(solver, false);
  for (let run = 0; run < casesTried(300); run += 1) {
    const wanted = answers(moments, anyTimes(random))
      .filter(() => random.chance(0.2))
      .map(([literal]) => (random.chance(0.5) ? literal : -literal));
    for (;;) {
      if (solver.solve(wanted) !== "sat") break;
      const placed = moments.times(solver.value);
      if ("conflict" in placed) {
        solver.add(placed.conflict.map((literal) => -literal));
        continue;
      }
      for (const [literal, holds] of answers(moments, placed.times)) {
        expect([literal, solver.value(literal)]).toEqual([literal, holds]);
      }
      break;
    }
  }
});

test("what the solver says of days can be: one follows the other, none shorter than 23 hours or longer than 25", () => {
  const random = randomOf(9);
  const solver = createCircuit(createCdcl());
  const moments = createMoments(solver, [hour, 22 * hour, 24 * hour], true);
  for (let event = 0; event < events; event += 1) moments.add();
  const [shortest, longest] = [23 * hour, 25 * hour];
  const counts = { same: 0, other: 0 };
  for (let run = 0; run < 60; run += 1) {
    const questions = pairsOf(events).flatMap(([later, earlier]) => [
      moments.sameDay(later, earlier),
      moments.passes(later),
      ...[22 * hour, shortest, longest].map((ms) => moments.atLeast(later, earlier, ms)),
    ]);
    const wanted = questions
      .filter(() => random.chance(0.25))
      .map((literal) => (random.chance(0.5) ? literal : -literal));
    if (solver.solve(wanted) !== "sat") continue;
    const is = (literal: Literal) => solver.value(literal);
    const day = [0];
    for (let moment = 1; moment < events; moment += 1) {
      day.push((day.at(-1) ?? 0) + (is(moments.sameDay(moment, moment - 1)) ? 0 : 1));
      if (!is(moments.passes(moment))) expect(is(moments.sameDay(moment, moment - 1))).toBe(true);
    }
    for (const [later, earlier] of pairsOf(events)) {
      const apart = (day[later] ?? 0) - (day[earlier] ?? 0);
      expect([run, is(moments.sameDay(later, earlier))]).toEqual([run, apart === 0]);
      if (apart === 0) expect(is(moments.atLeast(later, earlier, longest))).toBe(false);
      if (apart > 1) expect(is(moments.atLeast(later, earlier, shortest))).toBe(true);
      counts[apart === 0 ? "same" : "other"] += 1;
    }
  }
  expect(Math.min(counts.same, counts.other)).toBeGreaterThan(20);
});

test("a moment is on its own day, and at least no time behind itself and what is before it", () => {
  const circuit = createCircuit(createCdcl());
  const moments = createMoments(circuit, [0, hour, 1, hour], true);
  const [one, other] = [moments.addFirst([]), moments.addFirst([])];
  const [first, second] = [moments.add(), moments.add()];
  const { always } = circuit;
  expect(moments.durations).toEqual([1, hour, 23 * hour, 25 * hour]);
  expect([moments.sameDay(second, second), moments.atLeast(second, second, 0)]).toEqual([
    always,
    always,
  ]);
  expect([moments.atLeast(second, first, 0), moments.atLeast(first, second, 0)]).toEqual([
    always,
    -always,
  ]);
  expect([moments.atLeast(second, second, hour), moments.sameDay(other, one)]).toEqual([
    -always,
    -always,
  ]);
  expect([moments.passes(one), moments.passes(first), moments.passes(second) === always]).toEqual([
    ...[always, always],
    false,
  ]);
  expect(() => moments.atLeast(second, first, 7)).toThrow(RangeError);
});

test("a moment before which time passes lies a millisecond later, or a minute where that can be", () => {
  const circuit = createCircuit(createCdcl());
  const moments = createMoments(circuit, [1, hour], false);
  const all = [moments.add(), moments.add(), moments.add()];
  const { times } = moments;
  const some = moments.atLeast(1, 0, 1);
  expect(Math.abs(some)).not.toBe(circuit.always);
  const apart = [
    ...[-moments.atLeast(1, 0, hour), moments.atLeast(2, 0, 1), -moments.atLeast(2, 0, hour)],
    ...[-moments.atLeast(2, 1, 1), -moments.atLeast(2, 1, hour)],
  ];
  const wanted = [moments.passes(1), some, -moments.passes(2), ...apart];
  expect(circuit.solve(wanted)).toBe("sat");
  expect([all, times(circuit.value)]).toEqual([[0, 1, 2], { times: [0, 60_000, 60_000] }]);
});

test("a moment that is not before another is less long ago, and on its day at the latest, where that holds", () => {
  const circuit = createCircuit(createCdcl());
  const moments = createMoments(circuit, [hour], true);
  const [one, other] = [moments.addFirst([]), moments.addFirst([])];
  const where = circuit.newVar();
  moments.order(other, one, where);
  const beside = moments.addFirst([other]);
  const now = moments.add();
  const can = (...literals: readonly number[]) => circuit.solve(literals) === "sat";
  const long = moments.atLeast(now, other, hour);
  expect(can(where, long, -moments.atLeast(now, one, hour))).toBe(false);
  expect(can(-where, long, -moments.atLeast(now, one, hour))).toBe(true);
  expect(can(where, -long, moments.atLeast(now, one, hour))).toBe(true);
  const today = moments.sameDay(now, one);
  expect(can(where, today, -moments.sameDay(now, other))).toBe(false);
  expect(can(-where, today, -moments.sameDay(now, other))).toBe(true);
  expect(can(where, -today, moments.sameDay(now, other))).toBe(true);
  expect(can(where, moments.atLeast(beside, other, hour))).toBe(true);
});

test("a day that lies between two others is no shorter than days are", () => {
  const circuit = createCircuit(createCdcl());
  const moments = createMoments(circuit, [hour], true);
  const [first, second, third] = [moments.add(), moments.add(), moments.add()];
  const { sameDay, atLeast } = moments;
  const apart = [-sameDay(second, first), -sameDay(third, second)];
  expect(circuit.solve([...apart, -atLeast(third, first, 23 * hour)])).toBe("unsat");
  expect(circuit.solve([...apart, atLeast(third, first, 23 * hour)])).toBe("sat");
});

/** Later and earlier ones of so many moments. */
function pairsOf(count: number): readonly (readonly [number, number])[] {
  return [...Array(count).keys()].flatMap((later) =>
    [...Array(later).keys()].map((earlier) => [later, earlier] as const),
  );
}
