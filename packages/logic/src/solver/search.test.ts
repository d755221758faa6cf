import { describe, expect, test } from "vitest";
import { type Random, randomOf } from "../testing/random.ts";
import {
  addVariable,
  assign,
  backtrack,
  type CdclState,
  type Clause,
  emptyState,
  watch,
} from "./cdcl-state.ts";
import { forget, learn } from "./learn.ts";
import { propagate } from "./propagate.ts";

const variables = 9;
const runs = 20;
const anyCode = (random: Random) => 2 + random.below(2 * variables);

/** Random clauses of two to five different variables, and the search that knows them and nothing else. */
function anySearch(random: Random) {
  const state = emptyState();
  for (let count = 0; count < variables; count += 1) addVariable(state);
  const clauses = [...Array(26)].map(() => {
    const codes = new Map([...Array(2 + random.below(4))].map(() => [anyCode(random) >> 1, 0]));
    return [...codes.keys()].map((variable) => 2 * variable + random.below(2));
  });
  const given: (readonly number[])[] = clauses.filter(({ length }) => length > 1);
  for (const codes of given) watch(state, { codes: [...codes], spread: 0 });
  return { state, given };
}

function decideAnything(state: CdclState, random: Random): boolean {
  const open = [...state.values.keys()].filter((code) => code > 1 && state.values[code] === 0);
  if (open.length === 0) return false;
  state.marks.push(state.trail.length);
  assign(state, random.among(open), null);
  return true;
}

/** Clauses that would have had something to say, and literals that hold without their reason or on another level than it. */
function missed(state: CdclState, given: readonly (readonly number[])[]): readonly unknown[] {
  const value = (code: number) => state.values[code];
  const silent = given.filter(
    (codes) =>
      !codes.some((code) => value(code) === 1) &&
      codes.filter((code) => value(code) === 0).length < 2,
  );
  const unfounded = state.trail.filter((code) => {
    const others = state.reasons[code >> 1]?.codes.filter((other) => other !== code);
    const level = others && Math.max(0, ...others.map((other) => state.levels[other >> 1] ?? 0));
    return (
      value(code) !== 1 ||
      value(code ^ 1) !== -1 ||
      others?.some((other) => value(other) !== -1) === true ||
      (level ?? state.levels[code >> 1]) !== state.levels[code >> 1]
    );
  });
  return [...silent, ...unfounded];
}

const isTrueIn = (bits: number) => (code: number) =>
  ((bits >> ((code >> 1) - 1)) & 1) === (code & 1 ? 0 : 1);

/** The assignments that satisfy the clauses, as bits. */
function solutions(given: readonly (readonly number[])[]): readonly number[] {
  return [...Array(2 ** variables).keys()].filter((bits) =>
    given.every((codes) => codes.some(isTrueIn(bits))),
  );
}

describe("the search of the own solver", () => {
  test("takes back what came to hold behind a level, and remembers how it was", () => {
    const { state } = anySearch(randomOf(4));
    for (const code of [2, 5, 6]) {
      state.marks.push(state.trail.length);
      assign(state, code, null);
    }
    backtrack(state, 3);
    expect([state.trail, state.marks, state.work]).toEqual([[2, 5, 6], [0, 1, 2], 3]);
    backtrack(state, 1);
    expect([state.trail, state.marks, state.head]).toEqual([[2], [0], 1]);
    expect([2, 3, 4, 5, 6, 7].map((code) => state.values[code])).toEqual([1, -1, 0, 0, 0, 0]);
    expect([1, 2, 3, 4].map((one) => state.phases[one])).toEqual([3, 5, 6, 9]);
  });

  test("forgets the half that says least, but for reasons and what joins two levels", () => {
    const { state } = anySearch(randomOf(5));
    const clauses: readonly Clause[] = [9, 3, 2, 8, 7, 4].map((spread, place) => ({
      codes: [2 * place + 2, 15, 17],
      spread,
    }));
    for (const clause of clauses) watch(state, clause);
    state.learned = [...clauses];
    const [, , , reason = null] = clauses;
    assign(state, 8, reason);
    forget(state);
    expect(state.learned.map(({ spread }) => spread)).toEqual([2, 3, 4, 8]);
    expect(clauses.map(({ codes }) => codes.length)).toEqual([0, 3, 3, 3, 0, 3]);
    assign(state, 14, null);
    propagate(state);
    expect(state.trail).not.toContain(0);
    expect(state.watches[15]?.filter((one) => one.codes.length === 0)).toEqual([]);
    state.learned = [2, 2, 2].map((spread) => ({ codes: [2, 4, 6], spread }));
    forget(state);
    expect(state.learned.length).toBe(3);
  });

  test("goes back to where all but one of what it learned did not hold yet", () => {
    const { state } = anySearch(randomOf(6));
    for (const code of [2, 4, 6]) {
      state.marks.push(state.trail.length);
      assign(state, code, null);
    }
    learn(state, { codes: [7, 3, 5], spread: 0 });
    expect([state.marks.length, state.trail.at(-1), state.reasons[3]?.codes]).toEqual([
      ...[2, 7],
      [7, 5, 3],
    ]);
  });

  test("draws every conclusion, however often it goes back, and learns only what follows", () => {
    const random = randomOf(3);
    let learned = 0;
    for (let run = 0; run < runs; run += 1) {
      const { state, given } = anySearch(random);
      const all = solutions(given);
      for (let step = 0; step < 40; step += 1) {
        const conflict = propagate(state);
        if (conflict === null) {
          expect(missed(state, given)).toEqual([]);
          if (!decideAnything(state, random)) backtrack(state, random.below(state.marks.length));
          else if (random.chance(0.1)) backtrack(state, random.below(state.marks.length));
          continue;
        }
        expect(conflict.codes.every((code) => state.values[code] === -1)).toBe(true);
        if (state.marks.length === 0) break;
        const clause = expectLearned(state, conflict);
        expect(all.every((bits) => clause.some(isTrueIn(bits)))).toBe(true);
        given.push(clause);
        learned += 1;
      }
    }
    expect(learned).toBeGreaterThan(runs);
  });
});

/** The clause that is learned from the conflict. */
function expectLearned(state: CdclState, conflict: Clause): readonly number[] {
  const [levels, reasons] = [[...state.levels], [...state.reasons]];
  const here = state.marks.length;
  const { step } = state;
  const before = state.activity.reduce((sum, one) => sum + one, 0);
  learn(state, conflict);
  const [asserted = 0] = state.trail.slice(-1);
  const reason = state.reasons[asserted >> 1];
  const codes = reason?.codes ?? [asserted];
  const [first, ...others] = codes.map((code) => levels[code >> 1] ?? 0);
  expect([codes[0], first]).toEqual([asserted, here]);
  expect(others.every((level) => level > 0 && level < here)).toBe(true);
  expect(state.marks.length).toBe(Math.max(0, ...others));
  expect(others[0] ?? 0).toBe(state.marks.length);
  for (const code of codes.slice(1)) {
    const why = reasons[code >> 1]?.codes.filter((one) => one >> 1 !== code >> 1);
    const isClear = why?.every((one) => codes.includes(one) || levels[one >> 1] === 0);
    expect(isClear).not.toBe(true);
  }
  if (codes.length > 2) expect(state.learned.at(-1)).toBe(reason);
  else expect(state.learned.every((one) => one.codes.length > 2)).toBe(true);
  if (codes.length > 1) expect(reason?.spread).toBe(new Set([first, ...others]).size);
  expect(state.activity.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(before);
  expect(state.step).toBeCloseTo(step / 0.95);
  return [...codes];
}

test("what was active stays in order where activities grow beyond what numbers can be", () => {
  const state = emptyState();
  for (let count = 0; count < 3; count += 1) addVariable(state);
  const clause = { codes: [3, 5], spread: 0 };
  Object.assign(state.activity, [0, 4e99, 1e99, 3e99]);
  state.step = 9e99;
  for (const code of [2, 4]) {
    state.marks.push(state.trail.length);
    assign(state, code, null);
  }
  learn(state, clause);
  const [, one = 0, two = 0, three = 0] = state.activity;
  expect([one, two, three].every((activity) => activity > 0 && activity < 2)).toBe(true);
  expect(two / three).toBeCloseTo(10 / 3);
  expect(one / three).toBeCloseTo(13 / 3);
  expect(state.step).toBeCloseTo(0.9 / 0.95);
});
