import {
  type ActionIr,
  type Atom,
  atomsOf,
  type Condition,
  conditionsOf,
  factsOf,
  type RuleIr,
} from "@annae/ir";

/** How often the code of something reads each fact. */
export type FactCounts = ReadonlyMap<string, number>;

/** How often code reads the facts of the condition. */
export function countCondition(condition: Condition | null, atoms: readonly Atom[]): FactCounts {
  const counts = new Map<string, number>();
  for (const atom of atomsOf(condition).flatMap((index) => atoms[index] ?? [])) {
    const times = atom.ask === "in" ? atom.values.length : 1;
    for (const fact of factsOf(atom)) counts.set(fact, (counts.get(fact) ?? 0) + times);
  }
  return counts;
}

/** How often code reads the facts of the actions' conditions. */
export function countActions(actions: readonly ActionIr[], atoms: readonly Atom[]): FactCounts {
  const conditions = conditionsOf({ when: null, actions });
  return sumCounts(conditions.map((one) => countCondition(one, atoms)));
}

/** How often code reads the facts of the rules. */
export function countRules(rules: readonly RuleIr[], atoms: readonly Atom[]): FactCounts {
  return sumCounts(rules.flatMap(conditionsOf).map((one) => countCondition(one, atoms)));
}

/** Both together, fact by fact. */
export function sumCounts(all: readonly FactCounts[]): FactCounts {
  const sum = new Map<string, number>();
  for (const counts of all) {
    for (const [fact, times] of counts) sum.set(fact, (sum.get(fact) ?? 0) + times);
  }
  return sum;
}
