import type { Value } from "@annae/vocabulary";
import type { Atom } from "./atom.ts";
import type { Condition } from "./ir.ts";

/** For some facts, the only values with which a condition can hold. */
export type KeyValues = ReadonlyMap<string, ReadonlySet<Value>>;

/** A fact of more values than this is no key: there would be more to write than to gain. */
const maxValues = 64;

const anything: KeyValues = new Map();

/** Facts that the condition asks to have one of a few values, in whatever way it holds; yes/no facts aside. */
export function keyValues(condition: Condition, atoms: readonly Atom[], truth = true): KeyValues {
  switch (condition.op) {
    case "constant":
      return anything;
    case "atom":
      return atomKeys(atoms[condition.atom], truth);
    case "not":
      return keyValues(condition.of, atoms, !truth);
    case "and":
    case "or": {
      const parts = condition.of.map((part) => keyValues(part, atoms, truth));
      return truth === (condition.op === "and") ? inAll(parts) : inAny(parts);
    }
  }
}

function atomKeys(atom: Atom | undefined, truth: boolean): KeyValues {
  if (atom === undefined) return anything;
  if (atom.ask === "in" && truth && "fact" in atom.left) return keys(atom.left.fact, atom.values);
  if (atom.ask !== "compare" || atom.by !== (truth ? "is" : "isNot")) return anything;
  const [fact, value] = "fact" in atom.left ? [atom.left, atom.right] : [atom.right, atom.left];
  return "fact" in fact && "value" in value ? keys(fact.fact, [value.value]) : anything;
}

/** Only values that JSON can write and that equal themselves. */
function keys(fact: string, values: readonly Value[]): KeyValues {
  const found = values.map((value) => (value === 0 ? 0 : value));
  const plain = found.every((value) => typeof value === "string" || Number.isFinite(value));
  return plain && found.length <= maxValues ? new Map([[fact, new Set(found)]]) : anything;
}

/** What holds where all of these hold. */
function inAll(parts: readonly KeyValues[]): KeyValues {
  const found = new Map<string, ReadonlySet<Value>>();
  for (const [fact, values] of parts.flatMap((part) => [...part])) {
    const known = found.get(fact);
    found.set(fact, new Set([...values].filter((value) => known?.has(value) ?? true)));
  }
  return found;
}

/** What holds where any of these holds. */
function inAny([first = anything, ...others]: readonly KeyValues[]): KeyValues {
  const found = new Map([...first].map(([fact, values]) => [fact, new Set(values)]));
  for (const other of others) {
    for (const [fact, values] of found) {
      for (const value of other.get(fact) ?? []) values.add(value);
      if (!other.has(fact) || values.size > maxValues) found.delete(fact);
    }
  }
  return found;
}
