import type { Atom } from "./atom.ts";

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
    const index = known.get(key) ?? atoms.push(atom) - 1;
    known.set(key, index);
    return index;
  };
  for (const atom of start) indexOf(atom);
  return { atoms, indexOf };
}

/** The same for atoms that ask the same, and for no others. */
function keyOf(atom: Atom): string {
  return JSON.stringify(atom, (_, value) => (Object.is(value, -0) ? "-0" : value));
}
