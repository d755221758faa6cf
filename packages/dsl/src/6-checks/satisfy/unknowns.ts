import type { Condition, Operand } from "@annae/ir";
import { assertNever, orderedKinds, type Value, type ValueType, yesNo } from "@annae/vocabulary";
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

/** What the type of a fact does not tell. */
export interface FactTraits {
  /** A number that counts something: 0, 1, 2, … */
  readonly isWhole: (fact: string) => boolean;
  /** A one-of fact that may also have none of its values. */
  readonly isOpen: (fact: string) => boolean;
}

interface Gathered {
  readonly type: ValueType;
  readonly constants: Set<Value>;
}

interface Gathering {
  readonly facts: Map<string, Gathered>;
  readonly pairs: Map<
    string,
    { readonly pair: readonly [string, string]; readonly type: ValueType }
  >;
}

/** Name under which the relation of two facts is looked up: the same for both orders. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** What the conditions leave open, by name, in the order they ask. */
export function unknownsOf(
  conditions: readonly Condition[],
  traits: FactTraits,
): ReadonlyMap<string, Unknown> {
  const gathering: Gathering = { facts: new Map(), pairs: new Map() };
  for (const condition of conditions) gather(condition, gathering);
  const unknowns = new Map<string, Unknown>();
  for (const [fact, { type, constants }] of gathering.facts) {
    unknowns.set(fact, { fact, type, values: valuesOf(fact, type, [...constants], traits) });
  }
  for (const [key, { pair, type }] of gathering.pairs) {
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

function gather(condition: Condition, gathering: Gathering): void {
  switch (condition.op) {
    case "constant":
      return;
    case "fact":
      gatherFact({ fact: condition.fact, type: yesNo }, [], gathering);
      return;
    case "compare":
      gatherComparison(condition.left, condition.right, gathering);
      return;
    case "in":
      gatherFact(condition.left, condition.values, gathering);
      return;
    case "not":
      gather(condition.of, gathering);
      return;
    case "and":
    case "or":
      for (const part of condition.of) gather(part, gathering);
      return;
    default:
      assertNever(condition);
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
    gathering.pairs.set(pairKey(...pair), { pair, type: left.type });
  }
}

function gatherFact(operand: Operand, constants: readonly Value[], { facts }: Gathering): void {
  if ("value" in operand) return;
  const known = facts.get(operand.fact) ?? { type: operand.type, constants: new Set() };
  for (const constant of constants) known.constants.add(constant);
  facts.set(operand.fact, known);
}
