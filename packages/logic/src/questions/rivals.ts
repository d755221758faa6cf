import { type Atom, type BlockIr, type Facts, holds, type RuleIr } from "@annae/ir";
import { type RuleLookup, ruleLookup } from "../event/rule-lookup.ts";

/** A case that was looked at for a rule, and who takes it: another rule of its block, or nobody. */
export interface TriedCase {
  readonly facts: Facts;
  readonly taker: RuleIr | null;
}

/** The rules of one event in their order, as rivals for its cases. */
export interface Rivals {
  /** The rule in front of this one in its `first` block that is done in the case in its place. */
  readonly takerOf: (rule: RuleIr, facts: Facts) => RuleIr | null;
  /** Rules of one block, the first one first. */
  readonly inOrder: (rules: readonly RuleIr[]) => readonly RuleIr[];
  /** Whether the rule stands in a `first` block, so that it is done alone. */
  readonly isAlone: (rule: RuleIr) => boolean;
  /** Whether the same rules would still take these cases from the rule. */
  readonly stillTake: (rule: RuleIr, looks: readonly TriedCase[]) => boolean;
}

/** How the rules of a `first` block have changed. */
interface Change {
  readonly removed: ReadonlySet<RuleIr>;
  readonly added: ReadonlySet<RuleIr>;
  /** Where the first of them stands. */
  readonly from: number;
}

/** Cases for which the rules are gone through one by one, before they are listed by their values. */
const scans = 16;

/** The rules of these blocks. `before`: the blocks of the version that looks were taken at. */
export function rivalsOf(
  blocks: readonly BlockIr[],
  atoms: readonly Atom[],
  before: readonly BlockIr[] = blocks,
): Rivals {
  const ordered = blocks.flatMap((block, at) =>
    block.mode === "first" ? [orderedRules(block, atoms, before[at])] : [],
  );
  const blockOf = (rule: RuleIr) => ordered.find(({ placeOf }) => placeOf.has(rule));
  return {
    takerOf: (rule, facts) => blockOf(rule)?.takerOf(rule, facts) ?? null,
    isAlone: (rule) => blockOf(rule) !== undefined,
    inOrder: (rules) => {
      const places = rules.slice(0, 1).flatMap((rule) => blockOf(rule)?.placeOf ?? []);
      const placeOf = (rule: RuleIr) => places[0]?.get(rule) ?? 0;
      return rules.toSorted((one, other) => placeOf(one) - placeOf(other));
    },
    stillTake: (rule, looks) => blockOf(rule)?.stillTake(rule, looks) ?? true,
  };
}

function orderedRules(block: BlockIr, atoms: readonly Atom[], before: BlockIr | undefined) {
  const { rules } = block;
  const placeOf = new Map<RuleIr, number>();
  for (const [place, rule] of rules.entries()) placeOf.set(rule, place);
  const { removed, added, from } = changeBetween(before?.rules ?? rules, rules);
  const isSo = ({ when }: RuleIr, facts: Facts) => when === null || holds(when, atoms, facts);
  let scanned = 0;
  let lookup: RuleLookup | null = null;
  const listed = (facts: Facts): Iterable<number> => {
    scanned += 1;
    if (scanned <= scans) return rules.keys();
    lookup ??= ruleLookup(rules, atoms);
    return lookup.at(facts);
  };
  return {
    placeOf,
    takerOf: (rule: RuleIr, facts: Facts): RuleIr | null => {
      const own = placeOf.get(rule) ?? 0;
      for (const place of listed(facts)) {
        if (place >= own) return null;
        const one = rules[place];
        if (one !== undefined && isSo(one, facts)) return one;
      }
      return null;
    },
    stillTake: (rule: RuleIr, looks: readonly TriedCase[]): boolean => {
      if ((placeOf.get(rule) ?? 0) < from) return true;
      if (added.has(rule)) return false;
      return looks.every(({ facts, taker }) => {
        if (taker !== null && removed.has(taker)) return false;
        const isBefore = taker !== null && (placeOf.get(taker) ?? 0) < from;
        return isBefore || ![...added].some((one) => isSo(one, facts));
      });
    },
  };
}

/** What stands between the rules at the beginning and those at the end that both have. */
function changeBetween(before: readonly RuleIr[], after: readonly RuleIr[]): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return {
    removed: new Set(before.slice(from, before.length - behind)),
    added: new Set(after.slice(from, after.length - behind)),
    from,
  };
}
