import fc from "fast-check";
import type { Condition } from "../ir.ts";

/** Any condition over these atoms, at most so many levels deep. */
export function anyCondition<A>(atom: fc.Arbitrary<A>, levels = 3): fc.Arbitrary<Condition<A>> {
  const leaf = anyLeaf(atom);
  if (levels === 0) return leaf;
  const part = anyCondition(atom, levels - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: part.map((of): Condition<A> => ({ op: "not", of })) },
    { weight: 2, arbitrary: parts.map((of): Condition<A> => ({ op: "and", of })) },
    { weight: 2, arbitrary: parts.map((of): Condition<A> => ({ op: "or", of })) },
  );
}

function anyLeaf<A>(atom: fc.Arbitrary<A>): fc.Arbitrary<Condition<A>> {
  const constant = fc.boolean().map((value): Condition<A> => ({ op: "constant", value }));
  const asked = atom.map((one): Condition<A> => ({ op: "atom", atom: one, at: [0, 0] }));
  return fc.oneof({ weight: 1, arbitrary: constant }, { weight: 12, arbitrary: asked });
}
