import { diffComm } from "node-diff3";
import { linesOf } from "./merge-drafts.ts";
import { mergedRegions } from "./merge-regions.ts";

/**
 * Two texts that were made of `base`, as one with every letter that either has written: by lines, and by letters where both changed
 * the same lines. `base` null: what it was is not known, and what both say is taken for it. Where both wrote at one place, `one` stands first.
 */
export function unitedText(base: string | null, one: string, other: string): string {
  if (one === base || one === other) return other;
  if (other === base) return one;
  const was = base === null ? commonLines(one, other) : linesOf(base);
  return united(was, linesOf(one), linesOf(other), (lines, first, second) => {
    // Comparing letters costs their product: where so much was changed at once, both stand whole.
    if (first.length * second.length > mostLetters) return first + second;
    return united([...lines], [...first], [...second], (_, own, others) => own + others);
  });
}

const mostLetters = 1_000_000;

function united(
  base: readonly string[],
  one: readonly string[],
  other: readonly string[],
  both: (base: string, one: string, other: string) => string,
): string {
  const texts = mergedRegions(base, one, other).map((region) =>
    "settled" in region
      ? region.settled.join("")
      : both(region.base.join(""), region.one.join(""), region.other.join("")),
  );
  return texts.join("");
}

function commonLines(one: string, other: string): string[] {
  const parts = diffComm(linesOf(one), linesOf(other));
  return parts.flatMap((part) => ("common" in part ? part.common : []));
}
