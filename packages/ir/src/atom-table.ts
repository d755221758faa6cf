import { assertNever, type Value } from "@annae/vocabulary";
import type { Atom, Operand } from "./atom.ts";

/** Atoms, each once: the same question always has the same index. */
export interface AtomTable {
  readonly atoms: readonly Atom[];
  readonly indexOf: (atom: Atom) => number;
}

/** A table that starts with these atoms and grows with each new question. */
export function createAtomTable(start: readonly Atom[] = []): AtomTable {
  const atoms: Atom[] = [];
  const known = new Map<Value, number>();
  const compared: Compared = new Map();
  const indexIn = (among: Map<Value, number>, key: Value, atom: Atom) => {
    const index = among.get(key);
    if (index !== undefined) return index;
    among.set(key, atoms.length);
    return atoms.push(atom) - 1;
  };
  const indexOf = (atom: Atom) => {
    if (atom.ask !== "compare") return indexIn(known, keyOf(atom), atom);
    const { left, by, right } = atom;
    if ("value" in left || "fact" in right || right.value === 0) {
      return indexIn(known, keyOf(atom), atom);
    }
    return indexIn(valuesOf(compared, left.fact, by), right.value, atom);
  };
  for (const atom of start) indexOf(atom);
  return { atoms, indexOf };
}

/** Indices by the fact, how it is compared, and with what: a text put together of these for each of thousands would be dear. */
type Compared = Map<string, Map<string, Map<Value, number>>>;

function valuesOf(compared: Compared, fact: string, by: string): Map<Value, number> {
  const ofFact = compared.get(fact) ?? new Map<string, Map<Value, number>>();
  const values = ofFact.get(by) ?? new Map<Value, number>();
  if (values.size === 0) compared.set(fact, ofFact.set(by, values));
  return values;
}

/** The same for atoms that ask the same, and for no others: no name and no value as JSON has a line end in it. */
function keyOf(atom: Atom): string {
  switch (atom.ask) {
    case "yes":
      return atom.fact;
    case "compare":
      return `${operandKey(atom.left)}\n${atom.by}\n${operandKey(atom.right)}`;
    case "in":
      return `${operandKey(atom.left)}\n${atom.type}\n${atom.values.map(valueKey).join("\n")}`;
    case "contains":
      return `${operandKey(atom.left)}\n \n${atom.words.map(valueKey).join("\n")}`;
    default:
      return assertNever(atom);
  }
}

function operandKey(operand: Operand): string {
  return "fact" in operand ? operand.fact : `${operand.type}:${valueKey(operand.value)}`;
}

function valueKey(value: Value): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}
