import type { SourceFile } from "../../0-source/source-file.ts";
import { Sequence } from "../../1-tokens/sequence.ts";
import type { Token } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Mismatch } from "../mismatch.ts";
import type { Earlier, ReadStep } from "../steps.ts";
import {
  explainMending,
  helpfulMendings,
  type Mendings,
  meantKeywords,
  withMendings,
} from "./mend-keywords.ts";

/** Reads tokens, taking over the steps of an earlier reading that nothing has changed for. */
export type ReadTokens = (tokens: Sequence<Token>, earlier: Earlier) => readonly ReadStep[];

/** A rule seldom has more mistyped keywords than this; one is found a round. */
const mostRounds = 5;

/**
 * The steps with mistyped keywords taken for what they mean, as far as that helps, and a diagnostic for each. Only the
 * steps around such words are read again.
 */
export function readMended(
  source: SourceFile,
  sequence: Sequence<Token>,
  first: readonly ReadStep[],
  read: ReadTokens,
): { readonly steps: readonly ReadStep[]; readonly diagnostics: readonly Diagnostic[] } {
  if (mismatchesOf(first).length === 0) return { steps: first, diagnostics: [] };
  const tokens = sequence.all();
  const mended = (mendings: Mendings) => Sequence.of(withMendings(tokens, mendings));
  let steps = first;
  let tried: Mendings = new Map();
  for (let round = 0; round < mostRounds; round += 1) {
    const mismatches = mismatchesOf(steps);
    if (mismatches.length === 0) break;
    const found = meantKeywords(source, withMendings(tokens, tried), mismatches);
    if (found.size === 0) break;
    tried = new Map([...tried, ...found]);
    steps = read(mended(tried), { steps, changes: changesAt(found) });
  }
  if (tried.size === 0) return { steps, diagnostics: [] };
  const kept = helpfulMendings(source, tokens, tried, mismatchesOf(steps));
  const dropped = new Map([...tried].filter(([index]) => !kept.has(index)));
  if (dropped.size > 0) {
    steps = read(mended(kept), { steps, changes: changesAt(dropped) });
  }
  const diagnostics = [...kept].flatMap(([index, meant]) => {
    const token = tokens[index];
    return token === undefined ? [] : explainMending(source, token, meant);
  });
  return { steps, diagnostics };
}

/** What nobody understands in the steps, in order; of thousands hardly any has something. */
export function mismatchesOf(steps: readonly ReadStep[]): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const { mismatches } of steps) if (mismatches.length > 0) found.push(...mismatches);
  return found;
}

function changesAt(mendings: Mendings): Earlier["changes"] {
  return [...mendings.keys()]
    .sort((one, other) => one - other)
    .map((index) => ({ from: index, to: index + 1, removed: 1 }));
}
