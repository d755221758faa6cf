import {
  alternativesOf,
  evaluate,
  type Facts,
  hasLabel,
  holds,
  type PolicyIr,
  printStep,
  type RuleIr,
} from "@annae/ir";
import { type Asking, type CaseKind, compareEvent, factTable, sampleCases } from "@annae/logic";
import type { EventName } from "@annae/vocabulary";

/** What is done, by rule, as a policy writes it; none: nothing. */
export type DoneByRule = readonly { readonly rule: string; readonly steps: readonly string[] }[];

/** A class of situations that no test visits: those of one event in which the same is done by the same rules. */
export interface OpenGap {
  readonly event: EventName;
  readonly done: DoneByRule;
  /** The share of the event's situations, each kind counted alike: 0 to 1. */
  readonly share: number;
  /** A situation of the class with these values; `likely`: values that facts have where they can. */
  readonly find: (given: Facts, likely?: Facts) => Facts | null;
  readonly kind: CaseKind;
  readonly isHere: (facts: Facts) => boolean;
}

/** Classes of one event that are looked at. */
const most = 200;

/** The classes of the event in which none of the seen cases is. `isCut`: there may be more classes than were looked at. */
export function unvisitedCases(asking: Asking, event: EventName, seen: readonly Facts[]) {
  const { ir, installation } = asking;
  const comparer = compareEvent(asking, event);
  const { encoder, world, rules } = comparer;
  // Formulas are written when they are asked for; of one that is written after a question, its answer knows nothing.
  const sites = rules.flatMap((rule) =>
    rule.sites.map(({ action, done }) => ({ action, literal: done })),
  );
  const keyOf = (facts: Facts) => doneKey(ir, event, facts);
  const visited = new Set(seen.map(keyOf));
  const reads = ir.events[event]?.reads ?? [];
  const cases = sampleCases(event, reads, factTable(ir, installation), ir.atoms);
  const counts = new Map<string, number>();
  for (const facts of cases) counts.set(keyOf(facts), (counts.get(keyOf(facts)) ?? 0) + 1);
  const gaps = new Map<string, OpenGap>();
  const told: number[] = [];
  const hits = new Set<string>();
  for (let looked = 0; ; looked += 1) {
    const { status } = encoder.solve([...world, ...told]);
    if (status !== "sat" || looked === most)
      return { gaps: [...gaps.values()], visited: hits.size, isCut: status !== "unsat" };
    const [facts = {}] = encoder.facts([comparer.snapshot]);
    const here = sites.filter((site) => encoder.value(site.literal));
    const literal = encoder.circuit.and(
      sites.map((site) => (here.includes(site) ? site.literal : -site.literal)),
    );
    told.push(-literal);
    const key = keyOf(facts);
    if (visited.has(key)) hits.add(key);
    else if (!gaps.has(key))
      gaps.set(key, {
        event,
        find: (given, likely) => comparer.find(literal, given, likely),
        done: doneAt(ir, event, facts),
        share: (counts.get(key) ?? 0) / Math.max(1, cases.length),
        kind: { event, done: new Set(here.map(({ action }) => action)) },
        isHere: (one) => keyOf(one) === key,
      });
  }
}

/** What is done in the case, by rule. */
function doneAt(ir: PolicyIr, event: EventName, facts: Facts): DoneByRule {
  const blocks = ir.events[event]?.blocks ?? [];
  const { fired } = evaluate({ reads: [], blocks }, ir.atoms, facts);
  const rules = blocks.flatMap((block) => block.rules).filter(({ id }) => fired.includes(id));
  return rules.map((rule) => ({ rule: nameOf(rule), steps: stepsDone(rule, ir, facts) }));
}

function nameOf(rule: RuleIr): string {
  return hasLabel(rule) ? rule.id : "";
}

function stepsDone({ actions }: RuleIr, { atoms }: PolicyIr, facts: Facts): readonly string[] {
  return actions.flatMap((action) => {
    const chosen = alternativesOf(action).find(
      ({ when }) => when === null || holds(when, atoms, facts),
    );
    return chosen === undefined ? [] : [printStep(chosen.step)];
  });
}

/** The same for cases in which the same rules do the same. */
function doneKey(ir: PolicyIr, event: EventName, facts: Facts): string {
  const blocks = ir.events[event]?.blocks ?? [];
  const { intents } = evaluate({ reads: [], blocks }, ir.atoms, facts);
  return JSON.stringify(intents);
}
