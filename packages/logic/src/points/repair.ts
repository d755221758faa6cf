import {
  type Atom,
  atomHolds,
  type Comparison,
  type Condition,
  comparisons,
  type FactIr,
  holds,
  type Operand,
  operandValue,
} from "@annae/ir";
import { assertNever, type Value } from "@annae/vocabulary";
import { scaleOf } from "../encode/scale.ts";

/** Facts that are changed until conditions hold. */
export interface Draft {
  readonly facts: Record<string, Value>;
  readonly atoms: readonly Atom[];
  readonly factNamed: (name: string) => FactIr | undefined;
  /** Which of several ways to take, counted round. */
  readonly way: number;
}

/** Changes facts so that the condition comes out so, if nothing else is against it: a guess, to be looked at. */
export function repair(draft: Draft, condition: Condition, truth: boolean): void {
  const { facts, atoms, way } = draft;
  switch (condition.op) {
    case "constant":
      return;
    case "atom": {
      const atom = atoms[condition.atom];
      if (atom !== undefined && atomHolds(atom, facts) !== truth) repairAtom(draft, atom, truth);
      return;
    }
    case "not":
      repair(draft, condition.of, !truth);
      return;
    case "and":
    case "or": {
      if (truth === (condition.op === "and")) {
        for (const part of condition.of) repair(draft, part, truth);
      } else if (condition.of.every((part) => holds(part, atoms, facts) !== truth)) {
        const part = condition.of[way % condition.of.length];
        if (part !== undefined) repair(draft, part, truth);
      }
      return;
    }
    default:
      assertNever(condition);
  }
}

function repairAtom(draft: Draft, atom: Atom, truth: boolean): void {
  switch (atom.ask) {
    case "yes":
      draft.facts[atom.fact] = truth;
      return;
    case "in":
      if (!("fact" in atom.left)) return;
      if (truth) put(draft, atom.left.fact, atom.values[draft.way % atom.values.length]);
      else put(draft, atom.left.fact, otherThan(draft, atom.left.fact, atom.values));
      return;
    case "contains":
      if (!("fact" in atom.left)) return;
      put(draft, atom.left.fact, truth ? atom.words[draft.way % atom.words.length] : "…");
      return;
    case "compare": {
      const by = truth ? atom.by : opposites[atom.by];
      const { left, right } = atom;
      if ("fact" in left) compareWith(draft, left.fact, by, right);
      else if ("fact" in right) compareWith(draft, right.fact, comparisons[by].mirrored, left);
      return;
    }
    default:
      assertNever(atom);
  }
}

function compareWith(draft: Draft, name: string, by: Comparison, other: Operand): void {
  const value = operandValue(other, draft.facts);
  const fact = draft.factNamed(name);
  const scale = fact && scaleOf(fact);
  if (by === "isNot" && scale === undefined) put(draft, name, otherThan(draft, name, [value]));
  else if (scale === undefined) put(draft, name, value);
  else put(draft, name, scale.toValue(scale.toNumber(value) + steps[by] * (scale.shape.step || 1)));
}

/** How far from a value another one is that compares so with it. */
const steps: Readonly<Record<Comparison, number>> = {
  is: 0,
  isNot: 1,
  "<": -1,
  "<=": 0,
  ">": 1,
  ">=": 0,
};

/** What holds where the comparison does not. */
const opposites: Readonly<Record<Comparison, Comparison>> = {
  is: "isNot",
  isNot: "is",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

function otherThan(
  { factNamed, way }: Draft,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const type = factNamed(name)?.type;
  if (type?.kind === "oneOf") {
    const others = type.values.filter((value) => !values.includes(value));
    return others[way % others.length];
  }
  if (type?.kind === "yesNo") return !values.includes(true);
  return type?.kind === "text" ? `${values.join("")}…` : values[0];
}

function put({ facts }: Draft, name: string, value: Value | undefined): void {
  if (value !== undefined) facts[name] = value;
}
