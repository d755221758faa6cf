import { assertNever } from "@annae/vocabulary";
import { type Atom, atomHolds } from "./atom.ts";
import type { Facts } from "./facts.ts";
import type { ActionIr, BlockIr, Condition, EventIr, Step } from "./ir.ts";
import type { Decision, Intent } from "./policy.ts";
import { foldCondition } from "./walk.ts";

/** Whether the condition over these atoms holds for these facts. */
export function holds(condition: Condition, atoms: readonly Atom[], facts: Facts): boolean {
  switch (condition.op) {
    case "constant":
      return condition.value;
    case "atom": {
      const atom = atoms[condition.atom];
      return atom !== undefined && atomHolds(atom, facts);
    }
    case "not":
      return !holds(condition.of, atoms, facts);
    case "and":
      return condition.of.every((part) => holds(part, atoms, facts));
    case "or":
      return condition.of.some((part) => holds(part, atoms, facts));
    default:
      return assertNever(condition);
  }
}

/** Whether the condition, with its atoms in it, holds for these facts. */
export function isSo(condition: Condition<Atom>, facts: Facts): boolean {
  return foldCondition<Atom, boolean>(condition, {
    constant: (value) => value,
    atom: (atom) => atomHolds(atom, facts),
    not: (of) => !of,
    join: (op, of) => (op === "and" ? of.every(Boolean) : of.some(Boolean)),
  });
}

/** What the rules of the event say about these facts: the meaning of the language, executable. */
export function evaluate(event: EventIr, atoms: readonly Atom[], facts: Facts): Decision {
  const fired: string[] = [];
  const intents: Intent[] = [];
  const isYes = (condition: Condition | null) =>
    condition === null || holds(condition, atoms, facts);
  for (const block of event.blocks) evaluateBlock(block, isYes, fired, intents);
  return { fired, intents };
}

type IsYes = (condition: Condition | null) => boolean;

function evaluateBlock(block: BlockIr, isYes: IsYes, fired: string[], intents: Intent[]): void {
  for (const rule of block.rules) {
    if (!isYes(rule.when)) continue;
    fired.push(rule.id);
    for (const action of rule.actions) {
      const step = chosen(action, isYes);
      if (step !== null) intents.push({ rule: rule.id, ...step });
    }
    if (block.mode === "first") return;
  }
}

/** What the action asks for: the first of its alternatives whose condition holds, if any. */
function chosen(action: ActionIr, isYes: IsYes): Step | null {
  for (let link: ActionIr | null = action; link !== null; link = link.otherwise) {
    if (isYes(link.when)) return link.step;
  }
  return null;
}
