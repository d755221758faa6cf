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
  const known = new Map<string, number>();
  const indexOf = (atom: Atom) => {
    const key = keyOf(atom);
    const index = known.get(key);
    if (index !== undefined) return index;
    known.set(key, atoms.length);
    return atoms.push(atom) - 1;
  };
  for (const atom of start) indexOf(atom);
  return { atoms, indexOf };
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
