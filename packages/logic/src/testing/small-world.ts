import type { Atom, Condition, FactIr, Facts, Operand } from "@annae/ir";
import { type Comparison, type Value, weekdays } from "@annae/vocabulary";
import type { Random } from "./random.ts";

/** A fact with few values, so that all cases can be tried. */
export interface SmallFact {
  readonly fact: FactIr;
  /** All values that conditions over a few such facts can tell apart. */
  readonly values: readonly Value[];
  /** Values that conditions compare it with: members, what lies between and what lies beyond. */
  readonly constants: readonly Value[];
}

const tiny = Number.MIN_VALUE;
const number = { kind: "number" } as const;
const doubles: SmallFact = {
  fact: { type: number, source: "host", domain: { min: 0, max: 3 * tiny } },
  values: [0, tiny, 2 * tiny, 3 * tiny],
  constants: [0, tiny, 2 * tiny, 3 * tiny, -1, 1],
};
const texts: SmallFact = {
  fact: { type: { kind: "text" }, source: "host", domain: {} },
  values: [
    "",
    "a",
    "b",
    "a b",
    "other",
    "else",
    "another",
    "an",
    "b or",
    "b so",
    "a or b",
    "a so b",
  ],
  constants: ["", "a", "b"],
};
const times: SmallFact = {
  fact: { type: { kind: "time" }, source: "world", domain: {} },
  values: [0, 1, 700, 701, 702, 1438, 1439],
  constants: [0, 1, 701, 1439],
};
const letters = { kind: "oneOf", values: ["x", "y", "z"] } as const;
const yesNo: SmallFact = {
  fact: { type: { kind: "yesNo" }, source: "world", domain: {} },
  values: [true, false],
  constants: [true, false],
};
const days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"] as const;

/** Facts of every kind and of every shape of domain. */
export const smallFacts: Readonly<Record<string, SmallFact>> = {
  p: yesNo,
  q: yesNo,
  count: {
    fact: { type: number, source: "world", domain: { whole: true, min: 0, max: 3 } },
    values: [0, 1, 2, 3],
    constants: [0, 1, 2, 3, -1, 0.5, 2.5, 4],
  },
  limit: {
    fact: {
      type: number,
      source: "world",
      domain: { whole: true, min: 3, max: 4, unlimited: true },
    },
    values: [3, 4, Number.POSITIVE_INFINITY],
    constants: [0, 3, 4, 3.5, 5],
  },
  x: doubles,
  y: doubles,
  z: doubles,
  since: {
    fact: {
      type: { kind: "duration" },
      source: "world",
      domain: { min: 0, max: 3, unlimited: true },
    },
    values: [0, 1, 2, 3, Number.POSITIVE_INFINITY],
    constants: [0, 1, 2, 1_000],
  },
  pause: {
    fact: { type: { kind: "duration" }, source: "own", domain: { min: 0, max: 2_500 } },
    values: [0, 1_000, 2_000],
    constants: [0, 1_000, 3_000],
  },
  time: { ...times, values: [0, 1, 2, 3], fact: { ...times.fact, domain: { min: 0, max: 3 } } },
  mealEnd: {
    ...times,
    values: [2, 3, 4],
    fact: { ...times.fact, domain: { min: 2, max: 4 } },
    constants: [2, 3, 4],
  },
  today: {
    fact: { type: { kind: "date" }, source: "world", domain: { min: 20_777, max: 20_780 } },
    values: days,
    constants: [...days, "2026-11-19"],
  },
  deadline: {
    fact: { type: { kind: "date" }, source: "host", domain: { min: 20_778, max: 20_781 } },
    values: ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"],
    constants: [...days, "2026-11-30"],
  },
  weekday: {
    fact: {
      type: { kind: "oneOf", values: weekdays },
      source: "world",
      domain: {},
    },
    values: weekdays,
    constants: ["monday", "friday", "saturday"],
  },
  letter: {
    fact: { type: letters, source: "host", domain: {} },
    values: letters.values,
    constants: letters.values,
  },
  mark: {
    fact: { type: { kind: "oneOf", values: ["y", "z"] }, source: "host", domain: { none: true } },
    values: ["", "y", "z"],
    constants: ["y", "z"],
  },
  name: texts,
  title: texts,
};

const equalities: readonly Comparison[] = ["is", "isNot"];
const orders: readonly Comparison[] = ["is", "isNot", "<", "<=", ">", ">="];

/** A few of the facts by name. */
export function anySmallFacts(random: Random): readonly string[] {
  const all = Object.keys(smallFacts);
  return [...new Set([...Array(2 + random.below(3))].map(() => random.among(all)))];
}

/** A random condition over these facts, and its atoms. */
export function anySmallCondition(random: Random, names: readonly string[]) {
  const atoms: Atom[] = [];
  const leaf = (): Condition => {
    atoms.push(anyAtom(random, names));
    return { op: "atom", atom: atoms.length - 1, at: [0, 0] };
  };
  const tree = (levels: number): Condition => {
    if (levels === 0 || random.chance(0.2)) return leaf();
    if (random.chance(0.2)) return { op: "not", of: tree(levels - 1) };
    const of = [...Array(2 + random.below(3))].map(() => tree(levels - 1));
    return { op: random.among(["and", "or", "and"]), of };
  };
  return { condition: tree(3), atoms };
}

function anyAtom(random: Random, names: readonly string[]): Atom {
  const name = random.among(names);
  const { fact, constants } = smallFacts[name] ?? yesNo;
  const kind = fact.type.kind;
  if (kind === "yesNo" && random.chance(0.7)) return { ask: "yes", fact: name };
  const left: Operand = { fact: name };
  if (random.chance(0.2)) {
    return {
      ask: "in",
      left,
      values: [random.among(constants), random.among(constants)],
      type: kind,
    };
  }
  if (kind === "text" && random.chance(0.4)) {
    return { ask: "contains", left, words: [random.among(["a", "b"])] };
  }
  const like = names.filter((other) => smallFacts[other]?.fact.type.kind === kind);
  const right: Operand = random.chance(0.5)
    ? { fact: random.among(like) }
    : { value: random.among(constants), type: kind };
  const ordered = kind === "number" || kind === "duration" || kind === "time" || kind === "date";
  const by = ordered ? random.among(orders) : random.among(equalities);
  return random.chance(0.5)
    ? { ask: "compare", left, by, right }
    : { ask: "compare", left: right, by, right: left };
}

/** Whether there is a case of these facts for which it holds; `today` and `weekday` fit together. */
export function someCase(names: readonly string[], holds: (facts: Facts) => boolean): boolean {
  const facts: Record<string, Value> = {};
  const from = (index: number): boolean => {
    const name = names[index];
    if (name === undefined) return fits(facts) && holds(facts);
    return (smallFacts[name]?.values ?? []).some((value) => {
      facts[name] = value;
      return from(index + 1);
    });
  };
  return from(0);
}

function fits({ today, weekday }: Facts): boolean {
  if (today === undefined || weekday === undefined) return true;
  return weekdays[(new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7] === weekday;
}
