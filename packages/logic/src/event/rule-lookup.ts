import { type Atom, type Facts, type KeyValues, keyValues, type RuleIr } from "@annae/ir";
import type { Value } from "@annae/vocabulary";

/** Finds rules by the values that their conditions ask facts to have. */
export interface RuleLookup {
  /** Places of all rules that can hold for the facts, and perhaps of others; in order. */
  readonly at: (facts: Facts) => Generator<number>;
  /** Places of all rules that can hold together with that one, and perhaps of others, in no order. */
  readonly near: (place: number) => Generator<number>;
}

/** A lookup in rules; each is listed by the one of its facts of which the rules ask for most values. */
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
  return {
    at: (facts) => {
      const found = [...listed].flatMap(([fact, byValue]) => {
        const value = facts[fact];
        return value === undefined ? [] : (byValue.get(value) ?? []);
      });
      return merged(
        anywhere,
        found.sort((a, b) => a - b),
      );
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

/** Both in one order, no further than somebody asks. */
function* merged(many: readonly number[], few: readonly number[]): Generator<number> {
  let at = 0;
  for (const one of many) {
    for (let other = few[at]; other !== undefined && other < one; other = few[at]) {
      yield other;
      at += 1;
    }
    yield one;
  }
  yield* few.slice(at);
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
