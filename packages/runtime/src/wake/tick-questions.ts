import {
  type Atom,
  alternativesOf,
  atomsOf,
  type Condition,
  conditionsOf,
  factsOf,
  type Operand,
  type PolicyRules,
  type RuleIr,
  resolveAtoms,
  rulesOf,
  type Step,
  sentUnder,
} from "@annae/ir";
import { type Passing, passingOf } from "./time-facts.ts";
import { isTimeless } from "./timeless-answer.ts";

/** Two things that tick rules compare. */
export interface Meeting {
  readonly left: Operand;
  readonly right: Operand;
}

/** All that the rules of ticks ask about time. */
export interface TickQuestions {
  /** The ways in which what they ask for changes with time. */
  readonly passing: ReadonlySet<Passing>;
  readonly meetings: readonly Meeting[];
  /** Messages that they send again after some time, by name, with the milliseconds between. */
  readonly pauses: readonly { readonly name: string; readonly everyMs: number }[];
  /** For each thing that they may do, what has to hold; and the facts that this asks for and that time does not change. */
  readonly conditions: readonly Condition<Atom>[];
  readonly steady: readonly string[];
}

/** What the tick rules of a policy ask about time; null where it has none. */
export function tickQuestions({ events, atoms }: PolicyRules): TickQuestions | null {
  if (events.tick === undefined) return null;
  const rules = rulesOf(events.tick);
  const indices = new Set(rules.flatMap(conditionsOf).flatMap(atomsOf));
  const asked = [...indices].flatMap((index) => atoms[index] ?? []);
  const steps = rules.flatMap(({ actions }) =>
    actions.flatMap((action) => alternativesOf(action).map(({ step }) => step)),
  );
  return {
    passing: new Set([...asked.flatMap(factsOf).flatMap(passingOf), ...steps.flatMap(passingFor)]),
    meetings: asked.flatMap(meetingsIn).filter((meeting) => Object.values(meeting).some(passes)),
    pauses: steps.flatMap(pauseIn),
    conditions: rules.flatMap((rule) => stepConditions(rule, atoms)),
    steady: [...new Set(asked.filter(isTimeless).flatMap(factsOf))],
  };
}

function stepConditions({ when, actions }: RuleIr, atoms: readonly Atom[]) {
  return actions.flatMap(alternativesOf).map((link): Condition<Atom> => {
    const of = [when, link.when].filter((condition) => condition !== null);
    return { op: "and", of: of.map((condition) => resolveAtoms(condition, atoms)) };
  });
}

function meetingsIn(atom: Atom): readonly Meeting[] {
  if (atom.ask === "compare") return [{ left: atom.left, right: atom.right }];
  if (atom.ask !== "in") return [];
  const { left, values, type } = atom;
  return values.map((value) => ({ left, right: { value, type } }));
}

function passes(operand: Operand): boolean {
  return "fact" in operand && passingOf(operand.fact).length > 0;
}

/** Whether a consultation can be assigned is a matter of who is there. */
function passingFor(step: Step): readonly Passing[] {
  return step.do === "effect" && step.action === "assign" ? ["desk"] : [];
}

function pauseIn(step: Step) {
  if (step.do === "effect" || step.limit === null || !("everyMs" in step.limit)) return [];
  return [{ name: sentUnder(step), everyMs: step.limit.everyMs }];
}
