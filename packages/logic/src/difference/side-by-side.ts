import {
  type ActionIr,
  type Atom,
  type Condition,
  createAtomTable,
  type EventIr,
  type FactIr,
  mapAtoms,
  type Operand,
  type PolicyIr,
} from "@annae/ir";
import { type EventName, eventNames } from "@annae/vocabulary";

/** Two versions of a policy over one table of atoms and one set of facts, so that their rules can be asked together. */
export interface SideBySide {
  readonly before: PolicyIr;
  readonly after: PolicyIr;
}

/** The two versions side by side; a fact that has changed its kind is two facts, the later one with a stroke behind its name. */
export function sideBySide(before: PolicyIr, after: PolicyIr): SideBySide {
  const { atoms, indexOf } = createAtomTable(before.atoms);
  const apart = (name: string): string => {
    const [one, other] = [ownOf(before.facts, name), ownOf(after.facts, name)];
    return one && other && one.type.kind !== other.type.kind ? `${name}′` : name;
  };
  const facts: Record<string, FactIr> = { ...before.facts };
  for (const [name, fact] of Object.entries(after.facts)) {
    const known = ownOf(facts, apart(name));
    facts[apart(name)] = known === undefined ? fact : either(known, fact);
  }
  const places = after.atoms.map((atom) => indexOf(renamedIn(atom, apart)));
  const events = eventsOver(after.events, (atom) => places[atom] ?? atom, apart);
  return {
    before: { ...before, facts, atoms },
    after: { ...after, facts, atoms, events },
  };
}

function eventsOver(
  events: PolicyIr["events"],
  to: (atom: number) => number,
  apart: (name: string) => string,
): PolicyIr["events"] {
  const found: Partial<Record<EventName, EventIr>> = {};
  for (const name of eventNames) {
    const event = events[name];
    if (event !== undefined) {
      found[name] = { ...eventOver(event, to), reads: event.reads.map(apart) };
    }
  }
  return found;
}

/** The event with its atoms at other places. */
function eventOver(event: EventIr, to: (atom: number) => number): EventIr {
  const asked = (when: Condition | null) => when && mapAtoms(when, to);
  const action = (one: ActionIr): ActionIr => ({
    ...one,
    when: asked(one.when),
    otherwise: one.otherwise && action(one.otherwise),
  });
  const blocks = event.blocks.map(({ mode, rules }) => ({
    mode,
    rules: rules.map((rule) => ({
      ...rule,
      when: asked(rule.when),
      actions: rule.actions.map(action),
    })),
  }));
  return { ...event, blocks };
}

function renamedIn(atom: Atom, named: (fact: string) => string): Atom {
  const operand = (one: Operand): Operand => ("fact" in one ? { fact: named(one.fact) } : one);
  if (atom.ask === "yes") return { ...atom, fact: named(atom.fact) };
  if (atom.ask === "compare")
    return { ...atom, left: operand(atom.left), right: operand(atom.right) };
  return { ...atom, left: operand(atom.left) };
}

/** A fact that can have every value that one of the two can have. */
function either(one: FactIr, other: FactIr): FactIr {
  const { min: a, max: b, whole, none, unlimited } = one.domain;
  const { domain } = other;
  const from = a === undefined || domain.min === undefined ? undefined : Math.min(a, domain.min);
  const to = b === undefined || domain.max === undefined ? undefined : Math.max(b, domain.max);
  return {
    ...one,
    type:
      one.type.kind === "oneOf" && other.type.kind === "oneOf"
        ? { kind: "oneOf", values: [...new Set([...one.type.values, ...other.type.values])] }
        : one.type,
    domain: {
      ...(whole && domain.whole ? { whole } : {}),
      ...(none || domain.none ? { none: true } : {}),
      ...(unlimited || domain.unlimited ? { unlimited: true } : {}),
      ...(from === undefined ? {} : { min: from }),
      ...(to === undefined ? {} : { max: to }),
    },
  };
}

function ownOf(facts: PolicyIr["facts"], name: string): FactIr | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
