import type { Atom, Condition } from "@annae/ir";
import type { Claim, WorldLaw } from "@annae/vocabulary";

/** The laws as conditions, over the atoms and those that they ask besides. */
export function lawConditions(laws: readonly WorldLaw[], known: readonly Atom[]) {
  const atoms = [...known];
  const condition = (claim: Claim): Condition => {
    const left = { fact: claim.fact };
    const ask = (atom: Atom): Condition => ({ op: "atom", atom: atoms.push(atom) - 1, at: [0, 0] });
    if ("differsFrom" in claim)
      return ask({ ask: "compare", left, by: "isNot", right: { fact: claim.differsFrom } });
    if ("in" in claim) return ask({ ask: "in", left, values: claim.in, type: "text" });
    return { op: "not", of: ask({ ask: "in", left, values: claim.notIn, type: "text" }) };
  };
  const all = (claims: readonly Claim[]): Condition => ({ op: "and", of: claims.map(condition) });
  const conditions = laws.flatMap((law) =>
    "implies" in law
      ? law.implies.map(
          (one): Condition => ({
            op: "or",
            of: [{ op: "not", of: all(one.if) }, all(one.follows)],
          }),
        )
      : [],
  );
  return { conditions, atoms };
}
