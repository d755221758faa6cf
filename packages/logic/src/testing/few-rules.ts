import {
  type ActionIr,
  type Atom,
  type BlockIr,
  type Condition,
  type Facts,
  holds,
  type PolicyIr,
  type RuleIr,
  type Step,
} from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import type { Random } from "./random.ts";

/** Yes/no facts that few rules ask for. */
export const fewFacts = ["p", "q", "r"] as const;

/** One question for each of the facts. */
export const fewAtoms: readonly Atom[] = fewFacts.map((name) => ({ ask: "yes", fact: name }));

/** Every case of the facts. */
export const fewCases: readonly Facts[] = [...Array(8).keys()].map((bits) =>
  Object.fromEntries(fewFacts.map((name, place) => [name, ((bits >> place) & 1) === 1])),
);

/** Whether the condition holds in the case. */
export function isSo(condition: Condition | null, facts: Facts): boolean {
  return condition === null || holds(condition, fewAtoms, facts);
}

const fact = { type: { kind: "yesNo" }, source: "host", domain: {} } as const;
const steps: readonly Step[] = [
  { do: "send", message: "m", limit: null },
  { do: "send", message: "m", limit: null },
  { do: "effect", action: "queue" },
  { do: "effect", action: "close" },
  { do: "effect", action: "assign" },
  { do: "effect", action: "lockInput" },
];

/** A rule of that name, without a place in a file. */
export function ruleNamed(
  id: string,
  when: Condition | null,
  actions: readonly ActionIr[] = [],
): RuleIr {
  return { id, at: { file: "a.rules", line: 1, column: 1 }, extent: [0, 0], when, actions };
}

/** An action that is always done where its rule is. */
export function doing(step: Step): ActionIr {
  return { step, at: [0, 0], when: null, otherwise: null };
}

/** That the fact of that place is yes. */
export function asks(place: number): Condition {
  return { op: "atom", atom: place, at: [0, 0] };
}

/** A policy of these rules over the facts. */
export function fewRulesAt(
  event: EventName,
  blocks: readonly BlockIr[],
): Pick<PolicyIr, "facts" | "atoms" | "events" | "properties"> {
  const facts = Object.fromEntries(fewFacts.map((name) => [name, fact]));
  const events = { [event]: { reads: [...fewFacts], blocks } };
  return { facts, atoms: fewAtoms, properties: [], events };
}

function anyCondition(random: Random, levels = 2): Condition {
  if (levels === 0 || random.chance(0.4)) return asks(random.below(3));
  const of = [...Array(2 + random.below(2))].map(() => anyCondition(random, levels - 1));
  return random.chance(0.2)
    ? { op: "not", of: anyCondition(random, levels - 1) }
    : { op: random.among(["and", "and", "or"] as const), of };
}

/** One or two random blocks of a few rules. */
export function anyFewRules(random: Random): readonly BlockIr[] {
  const condition = (share: number) => (random.chance(share) ? anyCondition(random) : null);
  const action = (): ActionIr => {
    const when = condition(0.4);
    const otherwise = when !== null && random.chance(0.5) ? action() : null;
    return { step: random.among(steps), at: [0, 0], when, otherwise };
  };
  const some = <T>(most: number, make: () => T) => [...Array(1 + random.below(most))].map(make);
  const rule = () => ruleNamed(`r${random.below(1_000_000)}`, condition(0.9), some(3, action));
  return some(2, () => ({
    mode: random.among(["first", "all"] as const),
    rules: some(4, rule),
  }));
}
