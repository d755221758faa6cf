/**
 * What a module has that decides by rules as data. The data is as `emit-rule-index.ts` lays it out; condition 0 always
 * holds. A decision that depends on few questions is made once for each of their answers.
 */
export const indexCode = `/** Rules as data: what each asks for, and by which values it is looked up. */
type RuleTable = {
  readonly ids: readonly string[];
  /** By rule: the plan that it follows. */
  readonly plans: readonly number[];
  /** Of each plan the actions: conditions and steps in turn, of which the first that holds is done. */
  readonly actions: readonly (readonly (readonly number[])[])[];
  readonly steps: readonly Step[];
  /** Facts to look up, by value where that leads: to entries, or to another node (negative). */
  readonly nodes: readonly {
    readonly layers: readonly (readonly [string, readonly Value[], readonly number[]])[];
    readonly start: number;
  }[];
  /** Rules and what else they ask in turn, each list up to a -1. */
  readonly entries: readonly number[];
};

/** Decides by a table of rules; \`holds\` answers what it does not look up. */
function ruleIndex<Known extends Readonly<Record<string, Value>>>(
  { ids, plans, actions, steps, ...table }: RuleTable,
  holds: (condition: number, facts: Known) => boolean,
) {
  const entries = Int32Array.from(table.entries);
  const nodes = table.nodes.map(({ layers, start }) => ({
    layers: layers.map(([fact, values, targets]) => ({
      fact,
      targets: new Map<Value | undefined, number>(values.map((value, at) => [value, targets[at] ?? 0])),
    })),
    start,
  }));
  const sizes = actions.map((plan) =>
    plan.map((links) => links.length / 2 + (links.at(-2) === 0 ? 0 : 1)),
  );
  const counts = sizes.map((plan) => plan.reduce((product, size) => product * size, 1));
  const width = Math.max(1, ...counts.filter((count) => count <= 8));
  const kept = new Array<Decision | undefined>(ids.length * width);
  const meets = (condition: number, facts: Known) => condition === 0 || holds(condition, facts);

  /** The first rule of the node that holds, if it comes before that one; else that one. */
  function firstIn(node: number, facts: Known, before: number): number {
    const { layers, start } = nodes[node] ?? { layers: [], start: entries.length };
    let first = before;
    for (const { fact, targets } of layers) {
      const target = targets.get(facts[fact]);
      if (target === undefined) continue;
      first = target < 0 ? firstIn(-target, facts, first) : firstOf(target, facts, first);
    }
    return firstOf(start, facts, first);
  }

  function firstOf(start: number, facts: Known, before: number): number {
    for (let at = start; ; at += 2) {
      const rule = entries[at] ?? -1;
      if (rule < 0 || rule >= before) return before;
      if (meets(entries[at + 1] ?? 0, facts)) return rule;
    }
  }

  function gather(node: number, facts: Known, found: number[]): void {
    const { layers, start } = nodes[node] ?? { layers: [], start: entries.length };
    for (const { fact, targets } of layers) {
      const target = targets.get(facts[fact]);
      if (target === undefined) continue;
      if (target < 0) gather(-target, facts, found);
      else gatherOf(target, facts, found);
    }
    gatherOf(start, facts, found);
  }

  function gatherOf(start: number, facts: Known, found: number[]): void {
    for (let at = start; ; at += 2) {
      const rule = entries[at] ?? -1;
      if (rule < 0) return;
      if (meets(entries[at + 1] ?? 0, facts)) found.push(rule);
    }
  }

  /** What the rule asks for when it fires. */
  function decided(rule: number, facts: Known): Decision {
    const plan = plans[rule] ?? 0;
    const count = counts[plan] ?? 0;
    const always = count === 1 ? kept[rule * width] : undefined;
    if (always !== undefined) return always;
    let choice = 0;
    const chosen: Step[] = [];
    for (const [action, links] of (actions[plan] ?? []).entries()) {
      let at = 0;
      while (at < links.length && !meets(links[at] ?? 0, facts)) at += 2;
      const step = steps[links[at + 1] ?? -1];
      if (step !== undefined) chosen.push(step);
      choice = choice * (sizes[plan]?.[action] ?? 1) + at / 2;
    }
    const known = count <= width ? kept[rule * width + choice] : undefined;
    if (known !== undefined) return known;
    const id = ids[rule] ?? "";
    const intents = chosen.map((step): Intent => ({ rule: id, ...step }));
    const decision = frozen<Decision>({ fired: [id], intents });
    if (count <= width) kept[rule * width + choice] = decision;
    return decision;
  }

  return {
    /** What the first rule that holds asks for; null where none does. */
    first(facts: Known): Decision | null {
      const rule = firstIn(0, facts, ids.length);
      return rule === ids.length ? null : decided(rule, facts);
    },
    /** What each rule that holds asks for, in order. */
    all(facts: Known): readonly Decision[] {
      const found: number[] = [];
      gather(0, facts, found);
      if (found.length > 1) found.sort((a, b) => a - b);
      return found.map((rule) => decided(rule, facts));
    },
  };
}`;

/** Types of the runtime that the code names. */
export const indexRuntimeTypes = ["Decision", "Intent", "Step", "Value"] as const;
