import type { TypedProof } from "@annae/studio";
import { expect, test } from "vitest";
import { emptyProofs, openProof, proofLook, withProof, worstProofs } from "./proofs-state.ts";

const proof = (index: number, result: TypedProof["result"]): TypedProof => ({
  ...{ index, result, text: `never send m${index}`, method: null, events: 0, ms: 1 },
  ...{ isKept: false, counterexample: null, at: { file: "x.rules", line: 1, column: 1 } },
});

test("what is told of a property takes the place of what was told before, in the policy's order", () => {
  const known = [proof(1, null), proof(0, "holds")].reduce(withProof, []);
  expect(known.map(({ index }) => index)).toEqual([0, 1]);
  expect(withProof(known, proof(1, "fails")).map(proofLook)).toEqual(["proved", "broken"]);
});

test("a broken property is looked at first, unless somebody has chosen another", () => {
  const known = [proof(0, "holds"), proof(1, "fails"), proof(2, "undecided")];
  expect(openProof({ ...emptyProofs, known })?.index).toBe(1);
  expect(openProof({ ...emptyProofs, known, open: 2 })?.index).toBe(2);
  expect(openProof({ ...emptyProofs, known, open: 9 })?.index).toBe(1);
  expect(openProof(emptyProofs)).toBeUndefined();
});

test("the worst of all is counted; what is still open only where nothing else is known", () => {
  const worst = (...results: readonly TypedProof["result"][]) =>
    worstProofs({ ...emptyProofs, known: results.map((one, index) => proof(index, one)) });
  expect(worst("holds", "fails", "holdsSoFar", "fails")).toEqual({ look: "broken", count: 2 });
  expect(worst("holds", null, "holdsSoFar")).toEqual({ look: "upTo", count: 1 });
  expect(worst("holds", null)).toEqual({ look: "proved", count: 1 });
  expect(worst(null)).toEqual({ look: "open", count: 1 });
});
