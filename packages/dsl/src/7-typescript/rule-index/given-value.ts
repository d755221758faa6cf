import { type Atom, atomHolds, type Condition, factsOf, foldCondition } from "@annae/ir";
import type { Value } from "@annae/vocabulary";

/** The condition where the fact is known to have the value: what asks for nothing else is answered. */
export function givenValue(
  condition: Condition,
  atoms: readonly Atom[],
  fact: string,
  value: Value,
): Condition {
  const answer = (atom: Atom | undefined) =>
    atom !== undefined && factsOf(atom).every((asked) => asked === fact)
      ? atomHolds(atom, { [fact]: value })
      : null;
  return foldCondition<number, Condition>(condition, {
    constant: (known) => ({ op: "constant", value: known }),
    atom: (atom, at) => {
      const known = answer(atoms[atom]);
      return known === null ? { op: "atom", atom, at } : { op: "constant", value: known };
    },
    not: (of) => (of.op === "constant" ? { op: "constant", value: !of.value } : { op: "not", of }),
    join: joined,
  });
}

/** Parts that change nothing are left out; one that decides is the whole. */
function joined(op: "and" | "or", of: readonly Condition[]): Condition {
  const decides = op === "or";
  const open = of.filter((part) => part.op !== "constant" || part.value === decides);
  const decided = open.find((part) => part.op === "constant");
  const [only] = open;
  if (decided !== undefined) return decided;
  if (only === undefined) return { op: "constant", value: !decides };
  return open.length === 1 ? only : { op, of: open };
}
