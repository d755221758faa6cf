import {
  type Atom,
  type BlockIr,
  type Facts,
  holds,
  type ListChange,
  type RuleIr,
} from "@annae/ir";
import { once } from "../event/encode-event.ts";
import { ruleLookup } from "../event/rule-lookup.ts";

/** A case that was looked at for a rule, and who takes it: another rule of its block, or nobody. */
export interface TriedCase {
  readonly facts: Facts;
  readonly taker: RuleIr | null;
}

/** The rules of one block in their order, as rivals for its cases. */
export interface Rivals {
  /** Rules in front of that place that hold in the case, the one that is done there first; only in a `first` block there are any. */
  readonly takersOf: (place: number, facts: Facts) => readonly RuleIr[];
  readonly inOrder: (rules: readonly RuleIr[]) => readonly RuleIr[];
  /** Whether the same rules would still take these cases from a rule behind all that has changed. */
  readonly stillTake: (looks: readonly TriedCase[]) => boolean;
}

/** Cases for which the rules are gone through one by one, before they are listed by their values. */
const scans = 16;

/** Rules of which is learned from one case that they take it; each spares a case of its own. */
const together = 16;

/** The rules of the block, with what has changed in it since cases were tried. */
export function rivalsOf(
  { mode, rules }: BlockIr,
  atoms: readonly Atom[],
  { head, removed, added }: ListChange<RuleIr>,
): Rivals {
  const isSo = ({ when }: RuleIr, facts: Facts) => when === null || holds(when, atoms, facts);
  let scanned = 0;
  const lookup = once(() => ruleLookup(rules, atoms));
  const before = once(() => new Set(rules.slice(0, head)));
  const takersOf = (own: number, facts: Facts): readonly RuleIr[] => {
    scanned += 1;
    const found: RuleIr[] = [];
    for (const place of scanned > scans ? lookup().at(facts) : rules.keys()) {
      if (place >= own || found.length === together) return found;
      const one = rules[place];
      if (one !== undefined && isSo(one, facts)) found.push(one);
    }
    return found;
  };
  if (mode === "all") return { takersOf: () => [], inOrder: (some) => some, stillTake: () => true };
  return {
    takersOf,
    inOrder: (some) => some.toSorted((one, other) => rules.indexOf(one) - rules.indexOf(other)),
    stillTake: (looks) =>
      looks.every(({ facts, taker }) => {
        if (taker !== null && removed.includes(taker)) return false;
        if (taker !== null && before().has(taker)) return true;
        return !added.some((one) => isSo(one, facts));
      }),
  };
}
