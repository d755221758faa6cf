import {
  type Atom,
  atomsOf,
  type Condition,
  type Facts,
  holds,
  type KeyValues,
  keyValues,
  type RuleIr,
} from "@annae/ir";
import { assertNever, type Value } from "@annae/vocabulary";

/** Finds rules by the values that their conditions ask facts to have. */
export interface RuleLookup {
  /** Places of all rules that can hold for the facts, and perhaps of others; in order. */
  readonly at: (facts: Facts) => Generator<number>;
  /** Places of all rules that can hold together with that one, and perhaps of others, in no order. */
  readonly near: (place: number) => Generator<number>;
}

/**
 * A lookup in rules; each is listed by the one of its facts of which the rules ask for most values, and where it asks for
 * none, by what its condition has in common with those of others.
 */
export function ruleLookup(rules: readonly RuleIr[], atoms: readonly Atom[]): RuleLookup {
  const keys = rules.map(
    ({ when }): KeyValues => (when === null ? new Map() : keyValues(when, atoms)),
  );
  const variety = varietyOf(keys);
  const listed = new Map<string, Map<Value, number[]>>();
  const anywhere: number[] = [];
  for (const [place, own] of keys.entries()) {
    const [best] = [...own].sort(
      ([a], [b]) => (variety.get(b)?.size ?? 0) - (variety.get(a)?.size ?? 0),
    );
    if (best === undefined) anywhere.push(place);
    else for (const value of best[1]) list(listed, best[0], value).push(place);
  }
  const groups = byNeed(rules, anywhere);
  return {
    at: (facts) => {
      const found = [...listed].flatMap(([fact, byValue]) => {
        const value = facts[fact];
        const places = value === undefined ? undefined : byValue.get(value);
        return places === undefined ? [] : [places];
      });
      const held = groups.filter(({ need }) => holds(need, atoms, facts));
      return merged([...found, ...held.map(({ places }) => places)]);
    },
    near: function* (place) {
      const own = keys[place] ?? new Map();
      yield* anywhere;
      for (const [fact, byValue] of listed) {
        for (const value of own.get(fact) ?? byValue.keys()) {
          for (const other of byValue.get(value) ?? []) {
            if (meet(own, keys[other] ?? new Map())) yield other;
          }
        }
      }
    },
  };
}

/** All of them in one order, no further than somebody asks. */
function* merged(lists: readonly (readonly number[])[]): Generator<number> {
  const heads = lists.map((places) => ({ places, at: 0 }));
  for (;;) {
    let least: (typeof heads)[number] | null = null;
    let place = Number.POSITIVE_INFINITY;
    for (const head of heads) {
      const own = head.places[head.at] ?? Number.POSITIVE_INFINITY;
      if (own < place) [least, place] = [head, own];
    }
    if (least === null) return;
    least.at += 1;
    yield place;
  }
}

/** Rules that hold at most where a condition does. */
interface Group {
  readonly need: Condition;
  readonly places: number[];
}

/** What fewer rules ask is not worth being asked for all of them. */
const shared = 16;

/** The rules at these places by what is left of their conditions without the questions that few others ask. */
function byNeed(rules: readonly RuleIr[], places: readonly number[]): readonly Group[] {
  const whens = places.map((place) => rules[place]?.when ?? always);
  const counts = new Map<number, number>();
  for (const atom of whens.flatMap(atomsOf)) counts.set(atom, (counts.get(atom) ?? 0) + 1);
  const isShared = (atom: number) => (counts.get(atom) ?? 0) >= shared;
  const groups = new Map<string, Group>();
  for (const [index, place] of places.entries()) {
    const need = needOf(whens[index] ?? always, isShared, true);
    const key = JSON.stringify(need);
    const group = groups.get(key) ?? { need, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const always: Condition = { op: "constant", value: true };

/** What holds wherever the condition comes out as the truth, of nothing but these atoms. */
function needOf(
  condition: Condition,
  isShared: (atom: number) => boolean,
  truth: boolean,
): Condition {
  switch (condition.op) {
    case "constant":
      return condition;
    case "atom":
      return isShared(condition.atom)
        ? { ...condition, at: [0, 0] }
        : { op: "constant", value: truth };
    case "not":
      return { op: "not", of: needOf(condition.of, isShared, !truth) };
    case "and":
    case "or":
      return { op: condition.op, of: condition.of.map((part) => needOf(part, isShared, truth)) };
    default:
      return assertNever(condition);
  }
}

function list(listed: Map<string, Map<Value, number[]>>, fact: string, value: Value): number[] {
  const byValue = listed.get(fact) ?? new Map<Value, number[]>();
  const places = byValue.get(value) ?? [];
  listed.set(fact, byValue.set(value, places));
  return places;
}

function varietyOf(keys: readonly KeyValues[]): ReadonlyMap<string, ReadonlySet<Value>> {
  const variety = new Map<string, Set<Value>>();
  for (const [fact, values] of keys.flatMap((own) => [...own])) {
    const known = variety.get(fact) ?? new Set();
    for (const value of values) known.add(value);
    variety.set(fact, known);
  }
  return variety;
}

/** No fact is asked to have different values. */
function meet(some: KeyValues, others: KeyValues): boolean {
  for (const [fact, values] of some) {
    const other = others.get(fact);
    if (other !== undefined && ![...values].some((value) => other.has(value))) return false;
  }
  return true;
}
