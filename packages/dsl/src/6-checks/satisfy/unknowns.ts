import { type Atom, atomsOf, type Operand } from "@annae/ir";
import { assertNever, orderedKinds, type Value, type ValueType } from "@annae/vocabulary";
import type { ModelCondition } from "../../4-model/model.ts";
import { distinctValues } from "./between-values.ts";

/** How two facts compare with one another. */
export type Relation = "<" | "=" | ">";

/** Something that a condition leaves open: a fact's value, or how two facts compare. */
export type Unknown =
  | {
      readonly fact: string;
      readonly type: ValueType;
      /** The values that the conditions can tell apart. */
      readonly values: readonly Value[];
    }
  | {
      readonly pair: readonly [string, string];
      readonly type: ValueType;
      readonly values: readonly Relation[];
    };

/** What is to be known of facts. */
export interface FactTraits {
  readonly typeOf: (fact: string) => ValueType;
  /** A number that counts something: 0, 1, 2, … */
  readonly isWhole: (fact: string) => boolean;
  /** A one-of fact that may also have none of its values. */
  readonly isOpen: (fact: string) => boolean;
}

interface Gathering {
  /** The constants that each fact is compared with. */
  readonly facts: Map<string, Set<Value>>;
  readonly pairs: Map<string, readonly [string, string]>;
}

/** Name under which the relation of two facts is looked up: the same for both orders. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** What the conditions leave open, by name, in the order they ask. */
export function unknownsOf(
  conditions: readonly ModelCondition[],
  traits: FactTraits,
): ReadonlyMap<string, Unknown> {
  const gathering: Gathering = { facts: new Map(), pairs: new Map() };
  for (const atom of conditions.flatMap(atomsOf)) gather(atom, gathering);
  const unknowns = new Map<string, Unknown>();
  for (const [fact, constants] of gathering.facts) {
    const type = traits.typeOf(fact);
    unknowns.set(fact, { fact, type, values: valuesOf(fact, type, [...constants], traits) });
  }
  for (const [key, pair] of gathering.pairs) {
    const type = traits.typeOf(pair[0]);
    const values: Relation[] = orderedKinds.has(type.kind) ? ["=", "<", ">"] : ["=", "<"];
    unknowns.set(key, { pair, type, values });
  }
  return unknowns;
}

function valuesOf(
  fact: string,
  type: ValueType,
  constants: readonly Value[],
  { isWhole, isOpen }: FactTraits,
): readonly Value[] {
  if (type.kind === "yesNo") return [true, false];
  if (type.kind === "text") return [...constants, anotherText(constants)];
  if (type.kind !== "oneOf") {
    return distinctValues(type.kind, constants, type.kind === "number" && !isWhole(fact));
  }
  const others = type.values.find((value) => !constants.includes(value));
  const another = others ?? (isOpen(fact) ? "" : undefined);
  return another === undefined ? constants : [...constants, another];
}

function anotherText(taken: readonly Value[]): string {
  let text = "…";
  while (taken.includes(text)) text += "…";
  return text;
}

function gather(atom: Atom, gathering: Gathering): void {
  switch (atom.ask) {
    case "yes":
      gatherFact(atom, [], gathering);
      return;
    case "compare":
      gatherComparison(atom.left, atom.right, gathering);
      return;
    case "in":
      gatherFact(atom.left, atom.values, gathering);
      return;
    default:
      assertNever(atom);
  }
}

function gatherComparison(left: Operand, right: Operand, gathering: Gathering): void {
  if ("value" in right) gatherFact(left, [right.value], gathering);
  else if ("value" in left) gatherFact(right, [left.value], gathering);
  else if (left.fact !== right.fact) {
    const pair =
      left.fact < right.fact
        ? ([left.fact, right.fact] as const)
        : ([right.fact, left.fact] as const);
    gathering.pairs.set(pairKey(...pair), pair);
  }
}

function gatherFact(operand: Operand, constants: readonly Value[], { facts }: Gathering): void {
  if ("value" in operand) return;
  const known = facts.get(operand.fact) ?? new Set();
  for (const constant of constants) known.add(constant);
  facts.set(operand.fact, known);
}
