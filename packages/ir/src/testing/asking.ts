import type { Comparison, EventName } from "@annae/vocabulary";
import type { Atom, Operand } from "../atom.ts";
import { createAtomTable } from "../atom-table.ts";
import type { ActionIr, BlockIr, Condition, EventIr, PolicyIr } from "../ir.ts";
import { factsAsked, mapAtoms, rulesOf } from "../walk.ts";

/** Conditions for tests, written down shortly; their atoms stand in them as they are. */
export const asking = {
  yes: (fact: string) => leaf({ ask: "yes", fact }),
  compare: (left: Operand, by: Comparison, right: Operand) =>
    leaf({ ask: "compare", left, by, right }),
  atom: leaf,
  all: (...of: readonly Condition<Atom>[]): Condition<Atom> => ({ op: "and", of }),
  any: (...of: readonly Condition<Atom>[]): Condition<Atom> => ({ op: "or", of }),
  not: (of: Condition<Atom>): Condition<Atom> => ({ op: "not", of }),
  constant: (value: boolean): Condition<Atom> => ({ op: "constant", value }),
} as const;

function leaf(atom: Atom): Condition<Atom> {
  return { op: "atom", atom, at: [0, 0] };
}

/** The condition as an IR holds it, with the atoms it is made of. */
export function indexed(condition: Condition<Atom>) {
  const { indexOf, atoms } = createAtomTable();
  return { condition: mapAtoms(condition, indexOf), atoms };
}

/** Blocks of rules as an IR holds them, with the atoms they are made of; each event reads what its rules ask for. */
export function indexedEvents(
  events: Readonly<Partial<Record<EventName, readonly BlockIr<Atom>[]>>>,
): Pick<PolicyIr, "atoms" | "events"> {
  const { indexOf, atoms } = createAtomTable();
  const conditionIn = (condition: Condition<Atom> | null) =>
    condition && mapAtoms(condition, indexOf);
  const actionIn = (action: ActionIr<Atom>): ActionIr => ({
    ...action,
    when: conditionIn(action.when),
    otherwise: action.otherwise && actionIn(action.otherwise),
  });
  const blockIn = ({ mode, rules }: BlockIr<Atom>): BlockIr => ({
    mode,
    rules: rules.map((rule) => ({
      ...rule,
      when: conditionIn(rule.when),
      actions: rule.actions.map(actionIn),
    })),
  });
  const eventIn = (from: readonly BlockIr<Atom>[]): EventIr => {
    const blocks = from.map(blockIn);
    return { reads: [...factsAsked(rulesOf({ blocks }), atoms)].sort(), blocks };
  };
  const entries = Object.entries(events).map(([name, blocks]) => [name, eventIn(blocks)] as const);
  return { atoms, events: Object.fromEntries(entries) };
}
