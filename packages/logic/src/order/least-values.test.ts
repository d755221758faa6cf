import { expect, test } from "vitest";
import { randomOf } from "../testing/random.ts";
import { leastValues } from "./least-values.ts";
import type { Cut, OrderedFact, Pair, Valuation } from "./ordered-fact.ts";
import { orderedSet } from "./ordered-set.ts";
import { simpleValues } from "./simple-values.ts";

const whole = { step: 1, min: 0, max: 9, unlimited: false };
const sets = [whole, { ...whole, step: 3 }, { ...whole, max: 2, unlimited: true }];
const count = 3;

/** Facts with cuts, how they compare with one another, and an assignment of all of that, which may have no values. */
function anyOrder(seed: number) {
  const random = randomOf(seed);
  const holds = new Set<number>();
  let next = 1;
  const literal = (isTrue: boolean) => {
    if (isTrue) holds.add(next);
    next += 1;
    return next - 1;
  };
  const facts = [...Array(count)].map((): OrderedFact => {
    const set = orderedSet(random.among(sets));
    const places = [...new Set([1, 2].map(() => random.below(9)))].sort((a, b) => a - b);
    const roof = random.below(places.length + 1);
    const cuts = places.map((at, place): Cut => ({ at, literal: literal(place >= roof) }));
    const because = [literal(true)];
    return { cuts, members: () => ({ set, because }) };
  });
  const pairs = [...Array(3)].map((): Pair => {
    const [left, right] = [random.among(facts), random.among(facts)];
    const way = random.below(3);
    return { left, right, below: literal(way === 0), above: literal(way === 1) };
  });
  const value: Valuation = (one) => (one < 0 ? !holds.has(-one) : holds.has(one));
  return { facts, pairs: pairs.filter(({ left, right }) => left !== right), value };
}

const values = [...Array(10).keys(), Number.POSITIVE_INFINITY];

/** Whether these values of the facts are as the assignment says, of the literals that `counts` names. */
function fits(
  { facts, pairs, value }: ReturnType<typeof anyOrder>,
  chosen: readonly number[],
  counts: (literal: number) => boolean,
): boolean {
  const of = (fact: OrderedFact) => chosen[facts.indexOf(fact)] ?? 0;
  const says = (literal: number, isSo: boolean) =>
    !counts(value(literal) ? literal : -literal) || value(literal) === isSo;
  return (
    facts.every((fact) => {
      const { set, because } = fact.members(value);
      const isMember = set.ceil(of(fact)) === of(fact);
      return (
        (isMember || !because.every(counts)) &&
        fact.cuts.every(({ at, literal }) => says(literal, of(fact) < at))
      );
    }) &&
    pairs.every(
      ({ left, right, below, above }) =>
        says(below, of(left) < of(right)) && says(above, of(left) > of(right)),
    )
  );
}

function* everyChoice(places: number): Generator<readonly number[]> {
  if (places === 0) yield [];
  else for (const rest of everyChoice(places - 1)) for (const one of values) yield [...rest, one];
}

test("the values are the least that there are, or the literals of a conflict that nothing fits", () => {
  const found = { values: 0, conflicts: 0 };
  for (let seed = 1; seed <= 100; seed += 1) {
    const order = anyOrder(seed);
    const least = leastValues(order.facts, order.pairs, order.value);
    const counts = "conflict" in least ? (one: number) => least.conflict.includes(one) : () => true;
    const fitting = [...everyChoice(count)].filter((chosen) => fits(order, chosen, counts));
    if ("conflict" in least) {
      expect([seed, least.conflict.every(order.value), fitting]).toEqual([seed, true, []]);
      found.conflicts += 1;
      continue;
    }
    const best = order.facts.map((_, place) => Math.min(...fitting.map((one) => one[place] ?? 0)));
    expect([seed, order.facts.map((fact) => least.bounds.get(fact))]).toEqual([seed, best]);
    found.values += 1;
    const tastes = new Map(order.facts.map((fact) => [fact, { from: 0, steps: [5, 2, 1] }]));
    const simple = simpleValues(tastes, order.pairs, order.value);
    const chosen = order.facts.map((fact) =>
      "bounds" in simple ? (simple.bounds.get(fact) ?? -1) : -1,
    );
    expect([seed, fits(order, chosen, () => true)]).toEqual([seed, true]);
  }
  expect(Math.min(found.values, found.conflicts)).toBeGreaterThan(8);
});

test("a circle of what is less and what is equal is why there are no values, at once and nothing else", () => {
  const set = orderedSet({ step: 0, min: 0, max: Number.MAX_VALUE, unlimited: false });
  const named = [..."abcde"].map(
    (): OrderedFact => ({ cuts: [], members: () => ({ set, because: [] }) }),
  );
  /** "ab" says that a is less than b, "a=b" that they are equal: each by literals of its own, which hold in turn. */
  const conflict = (...said: readonly string[]) => {
    const at = (letter = "") => named[letter.charCodeAt(0) - 97] ?? named[0];
    const pairs = said.flatMap((words, place): Pair[] => {
      const [left, right] = [at(words[0]), at(words.at(-1))];
      const [below, above] = [2 * place + 1, 2 * place + 2];
      return left && right ? [{ left, right, below, above }] : [];
    });
    const holds = new Set(said.flatMap((words, at) => (words.includes("=") ? [] : [2 * at + 1])));
    const found = leastValues(named, pairs, (one) => holds.has(one));
    return "conflict" in found ? [...found.conflict].sort((one, other) => one - other) : null;
  };
  expect(conflict("ab", "bc", "cd")).toBeNull();
  expect(conflict("a=b", "b=c")).toBeNull();
  expect(conflict("ab", "ba")).toEqual([1, 3]);
  expect(conflict("ab", "bc", "cd", "da")).toEqual([1, 3, 5, 7]);
  expect(conflict("ab", "a=b")).toEqual([-3, 1]);
  expect(conflict("ca", "ab", "a=b", "bd")).toEqual([-5, 3]);
  expect(conflict("ca", "da", "ab", "bc", "ce")).toEqual([1, 5, 7]);
  expect(conflict("ab", "bc", "ca", "de", "ed")).toEqual([7, 9]);
  expect(conflict("de", "ed", "ab", "bc", "ca")).toEqual([1, 3]);
});

test("a person would have chosen round numbers, from where numbers mean something", () => {
  const time = orderedSet({ step: 1, min: 0, max: 1_439, unlimited: false });
  const limit = orderedSet({ step: 1, min: 3, max: 9, unlimited: true });
  const fact = (cuts: readonly Cut[], set = time): OrderedFact => ({
    cuts: [...cuts],
    members: () => ({ set, because: [] }),
  });
  const chosen = (
    one: OrderedFact,
    more: readonly OrderedFact[] = [],
    pairs: readonly Pair[] = [],
  ) => {
    const tastes = new Map(
      [one, ...more].map((each) => [each, { from: 600, steps: [60, 30, 10, 1] }]),
    );
    const simple = simpleValues(tastes, pairs, (literal) => literal > 0);
    return "bounds" in simple ? [one, ...more].map((each) => simple.bounds.get(each)) : [];
  };
  expect(chosen(fact([]))).toEqual([600]);
  expect(chosen(fact([{ at: 601, literal: -1 }]))).toEqual([660]);
  expect(
    chosen(
      fact([
        { at: 601, literal: -1 },
        { at: 660, literal: 2 },
      ]),
    ),
  ).toEqual([630]);
  expect(
    chosen(
      fact([
        { at: 601, literal: -1 },
        { at: 604, literal: 2 },
      ]),
    ),
  ).toEqual([601]);
  expect(chosen(fact([{ at: 500, literal: 1 }]))).toEqual([480]);
  expect(chosen(fact([{ at: 10, literal: -1 }], limit))).toEqual([Number.POSITIVE_INFINITY]);
  expect(chosen(fact([], limit))).toEqual([3]);
  const [one, other] = [fact([]), fact([])];
  expect(chosen(one, [other], [{ left: other, right: one, below: 3, above: -4 }])).toEqual([
    660, 600,
  ]);
  expect(chosen(one, [other], [{ left: one, right: other, below: 3, above: -4 }])).toEqual([
    600, 660,
  ]);
});

test("fractions are those that people write, and lie where they must", () => {
  const set = orderedSet({ step: 0, min: 0, max: Number.MAX_VALUE, unlimited: false });
  const chosen = (above: number, below: number) => {
    const cuts = [
      { at: set.next(above) ?? 0, literal: -1 },
      { at: set.ceil(below) ?? 0, literal: 2 },
    ];
    const fact: OrderedFact = { cuts, members: () => ({ set, because: [] }) };
    const tastes = new Map([[fact, { from: 0, steps: [1, 0.5, 0.1, 0.01] }]]);
    const simple = simpleValues(tastes, [], (literal) => literal > 0);
    return "bounds" in simple ? simple.bounds.get(fact) : null;
  };
  expect([chosen(0.2, 0.35), chosen(0.6, 0.75), chosen(2.2, 2.9), chosen(2.2, 9)]).toEqual([
    ...[0.3, 0.7, 2.5, 3],
  ]);
  expect([chosen(0.21, 0.225), chosen(0.28, 0.295), chosen(1.1, 1.115)]).toEqual([
    0.22, 0.29, 1.11,
  ]);
});

test("many numbers in a narrow place are as people write them, each as round as leaves room for the others", () => {
  const set = orderedSet({ step: 0, min: -1e308, max: 1e308, unlimited: false });
  const cut = (at: number, literal: number): Cut => ({ at, literal });
  const inRow = (...cuts: readonly Cut[]) => {
    const facts = Array.from(
      { length: 40 },
      (): OrderedFact => ({ cuts: [...cuts], members: () => ({ set, because: [] }) }),
    );
    const pairs = facts.slice(1).flatMap((right, place): Pair[] => {
      const left = facts[place];
      return left === undefined ? [] : [{ left, right, below: 3, above: -4 }];
    });
    const tastes = new Map(facts.map((one) => [one, { from: 0, steps: [1, 0.5, 0.1, 0.01] }]));
    const simple = simpleValues(tastes, pairs, (literal) => literal > 0);
    const values = facts.map((one) => ("bounds" in simple ? simple.bounds.get(one) : undefined));
    return [values.slice(0, 3), values.slice(-2), Math.max(...values.map((v) => `${v}`.length))];
  };
  expect(inRow(cut(set.next(0) ?? 0, -1), cut(10, 2))).toEqual([[1, 2, 3], [9.8, 9.9], 3]);
  expect(inRow(cut(-5, 2))).toEqual([[-50, -49, -48], [-12, -11], 3]);
  expect(inRow()).toEqual([[0, 1, 2], [38, 39], 2]);
});

test("below the number that means something values are as near to it as round ones are, whatever lies in a narrow place", () => {
  const set = orderedSet({ step: 0, min: -1e308, max: 1e308, unlimited: false });
  const fact = (...cuts: readonly Cut[]): OrderedFact => ({
    ...{ cuts: [...cuts], members: () => ({ set, because: [] }) },
  });
  const below = (roof: number, ...others: readonly OrderedFact[]) => {
    const one = fact({ at: roof, literal: 2 });
    const tastes = new Map([one, ...others].map((each) => [each, { from: 0, steps: [1] }]));
    const simple = simpleValues(tastes, [], (literal) => literal > 0);
    return "bounds" in simple ? simple.bounds.get(one) : undefined;
  };
  const roofs = [1, 0, -1, -2, -5, -10, -20, -50, -100, -1_000, -10_000];
  expect(roofs.map((roof) => below(roof))).toEqual([
    ...[0, -1, -2, -5, -10, -20, -50, -100, -1_000, -10_000, -1_000_000],
  ]);
  const narrow = fact({ at: set.next(0) ?? 0, literal: -1 }, { at: 1, literal: 2 });
  expect(below(-5, narrow)).toBe(-10);
});
