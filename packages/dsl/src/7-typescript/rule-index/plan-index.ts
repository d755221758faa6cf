import { type Atom, type Condition, type KeyValues, keyValues } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import { givenValue } from "./given-value.ts";

/** A rule by its position, and what it asks where it is looked up; null: nothing more. */
export interface IndexedRule {
  readonly rule: number;
  readonly when: Condition | null;
}

/** Rules to look at in order, those of a large group behind further look-ups. */
export interface IndexNode {
  readonly layers: readonly {
    readonly fact: string;
    readonly buckets: ReadonlyMap<Value, IndexNode>;
  }[];
  readonly entries: readonly IndexedRule[];
}

/** Fewer rules or values than these are not worth a look-up. */
const minRules = 16;
const minValues = 8;

interface Keyed {
  readonly entry: IndexedRule;
  readonly keys: KeyValues;
}

/** The rules by the facts that tell most of them apart. */
export function planIndex(entries: readonly IndexedRule[], atoms: readonly Atom[]): IndexNode {
  const layers: IndexNode["layers"][number][] = [];
  let left = entries.map(
    (entry): Keyed => ({
      entry,
      keys: entry.when === null ? new Map() : keyValues(entry.when, atoms),
    }),
  );
  for (let fact = bestFact(left); fact !== null; fact = bestFact(left)) {
    const name = fact;
    layers.push({ fact: name, buckets: bucketsOf(name, left, atoms) });
    left = left.filter(({ keys }) => !keys.has(name));
  }
  return { layers, entries: left.map(({ entry }) => entry) };
}

/** The fact with the most values among those that enough rules ask for; null: none is worth it. */
function bestFact(rules: readonly Keyed[]): string | null {
  const facts = new Map<string, { rules: number; readonly values: Set<Value> }>();
  for (const { keys } of rules) {
    for (const [fact, values] of keys) {
      const known = facts.get(fact) ?? { rules: 0, values: new Set() };
      facts.set(fact, known);
      known.rules += 1;
      for (const value of values) known.values.add(value);
    }
  }
  let best: { readonly fact: string; readonly size: number } | null = null;
  for (const [fact, { rules: count, values }] of facts) {
    const worth = count >= minRules && values.size >= minValues;
    if (worth && values.size > (best?.size ?? 0)) best = { fact, size: values.size };
  }
  return best?.fact ?? null;
}

function bucketsOf(
  fact: string,
  rules: readonly Keyed[],
  atoms: readonly Atom[],
): ReadonlyMap<Value, IndexNode> {
  const buckets = new Map<Value, IndexedRule[]>();
  for (const { entry, keys } of rules) {
    for (const value of keys.get(fact) ?? []) {
      const when = entry.when && givenValue(entry.when, atoms, fact, value);
      if (when?.op === "constant" && !when.value) continue;
      const bucket = buckets.get(value) ?? [];
      buckets.set(value, bucket);
      bucket.push({ rule: entry.rule, when: when?.op === "constant" ? null : when });
    }
  }
  return new Map([...buckets].map(([value, entries]) => [value, planIndex(entries, atoms)]));
}
