import { changedStretches, type TypedProof } from "@annae/studio";
import { appliedRules, openMessage, rulesOfForm } from "../bench-state.ts";
import type { LineMarks } from "../editor/line-marks.ts";
import { proofLook, propertyOf } from "../proofs-state.ts";
import type { StudioState } from "../state.ts";
import { proofPageWords } from "../words/proof-words.ts";

/** What stands to be marked in the file that is shown. `open`: shows the conversation that breaks a property. */
export function lineMarksOf(studio: StudioState, open: (proof: TypedProof) => void): LineMarks {
  const { bench, shown, draft } = studio;
  const applied = appliedRules(bench);
  const rules = rulesOfForm(bench.form).filter(({ id }) => applied.has(id));
  const here = (places: readonly { readonly at: { path: string; start: number; end: number } }[]) =>
    places.filter(({ at }) => at.path === shown).map(({ at }) => ({ from: at.start, to: at.end }));
  const message = openMessage(bench);
  return {
    lit: here(rules),
    open: here(message === undefined ? [] : [message]),
    changed: changedStretches(draft?.opened[shown] ?? "", draft?.texts[shown] ?? ""),
    notes: brokenIn(studio, open),
  };
}

/** Broken properties, each at its line. */
function brokenIn(
  { bench, proofs, shown, language }: StudioState,
  open: (proof: TypedProof) => void,
): LineMarks["notes"] {
  const words = proofPageWords[language];
  return proofs.known.flatMap((proof) => {
    const at = propertyOf(bench.form, proof)?.at;
    if (proofLook(proof) !== "broken" || at?.path !== shown) return [];
    const says = [words.looks.broken, ...(proof.method === null ? [] : [proof.method[language]])];
    const acts = [{ words: words.openLine, act: () => open(proof) }];
    return { at: at.start, note: { isError: true, says, acts } };
  });
}
