import type { Atom } from "./atom.ts";
import { atomText, literalText } from "./atom.ts";
import type { ActionIr, Condition, RuleIr, SendLimit, Step } from "./ir.ts";
import { alternativesOf, foldCondition } from "./walk.ts";

/** A printed condition, and how tightly it holds together. */
interface Printed {
  readonly text: string;
  readonly binding: number;
}

const bindings = { or: 1, and: 2, not: 3, comparison: 4, name: 5 } as const;
const ofNothing = { and: "yes", or: "no" } as const;

/** The condition as a policy writes it: `busyOn and room is received`. */
export function printCondition(condition: Condition, atoms: readonly Atom[]): string {
  return foldCondition<number, Printed>(condition, {
    constant: (value) => ({ text: value ? "yes" : "no", binding: bindings.comparison }),
    atom: (index) => printAtom(atoms[index]),
    not: (of) => ({
      text: of.binding === bindings.name ? `!${of.text}` : `not (${of.text})`,
      binding: bindings.not,
    }),
    join: (op, of) => ({
      text: of.map((part) => within(part, bindings[op])).join(` ${op} `) || ofNothing[op],
      binding: of.length === 0 ? bindings.comparison : bindings[op],
    }),
  }).text;
}

function printAtom(atom: Atom | undefined): Printed {
  if (atom === undefined) return { text: "no", binding: bindings.comparison };
  return { text: atomText(atom), binding: bindings[atom.ask === "yes" ? "name" : "comparison"] };
}

function within({ text, binding }: Printed, outer: number): string {
  return binding > outer ? text : `(${text})`;
}

/** What an action asks for, as a policy writes it: `send busy every 5m`. */
export function printStep(step: Step): string {
  if (step.do === "effect") return step.action;
  const verb = step.do === "tell" ? "tell counselor" : "send";
  return `${verb} ${"message" in step ? step.message : step.system}${printLimit(step.limit)}`;
}

function printLimit(limit: SendLimit): string {
  if (limit === null) return "";
  if ("onceADay" in limit) return " once a day";
  return "once" in limit ? " once" : ` every ${literalText("duration", limit.everyMs)}`;
}

/** The action with its conditions and what is done instead. */
export function printAction(action: ActionIr, atoms: readonly Atom[]): string {
  return alternativesOf(action)
    .map(({ step, when }) =>
      when === null ? printStep(step) : `${printStep(step)} if ${printCondition(when, atoms)}`,
    )
    .join(" else ");
}

/** What the rule means, without its name: `when chatbot then send hello; close`. */
export function printMeaning(
  { when, actions }: Pick<RuleIr, "when" | "actions">,
  atoms: readonly Atom[],
): string {
  const done = actions.map((action) => printAction(action, atoms)).join("; ");
  return when === null ? done : `when ${printCondition(when, atoms)} then ${done}`;
}

/** The rule as a policy writes it, on one line. */
export function printRule(rule: RuleIr, atoms: readonly Atom[]): string {
  const label = hasLabel(rule) ? `${rule.id}: ` : "";
  return label + printMeaning(rule, atoms);
}

/** Whether the rule's author named it; names of other rules have a sign that no label has. */
export function hasLabel({ id }: Pick<RuleIr, "id">): boolean {
  return !id.includes("#");
}
