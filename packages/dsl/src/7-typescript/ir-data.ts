import {
  type Atom,
  type Condition,
  foldCondition,
  type Operand,
  type Place,
  type SendLimit,
  type Step,
} from "@annae/ir";
import { assertNever, type ValueType } from "@annae/vocabulary";
import type { DocData } from "./data-doc.ts";

/** The type of a value as data. */
export function typeData(type: ValueType): DocData {
  return type.kind === "oneOf" ? { kind: type.kind, values: type.values } : { kind: type.kind };
}

/** A place in a `.rules` file, as data. */
export function placeData({ file, line, column }: Place): DocData {
  return { file, line, column };
}

/** A condition with its atoms in it, as data. */
export function conditionData(condition: Condition<Atom>): DocData {
  return foldCondition<Atom, DocData>(condition, {
    constant: (value) => ({ op: "constant", value }),
    atom: (atom, at) => ({ op: "atom", atom: atomData(atom), at }),
    not: (of) => ({ op: "not", of }),
    join: (op, of) => ({ op, of }),
  });
}

function atomData(atom: Atom): DocData {
  switch (atom.ask) {
    case "yes":
      return { ask: "yes", fact: atom.fact };
    case "compare":
      return {
        ask: "compare",
        left: operandData(atom.left),
        by: atom.by,
        right: operandData(atom.right),
      };
    case "in":
      return { ask: "in", left: operandData(atom.left), values: atom.values, type: atom.type };
    case "contains":
      return { ask: "contains", left: operandData(atom.left), words: atom.words };
    default:
      return assertNever(atom);
  }
}

function operandData(operand: Operand): DocData {
  if ("fact" in operand) return { fact: operand.fact };
  return { value: operand.value, type: operand.type };
}

/** What an action asks for, as data. */
export function stepData(step: Step): { readonly [key: string]: DocData } {
  if (step.do === "effect") return { do: "effect", action: step.action };
  const limit = step.limit === null ? null : limitData(step.limit);
  return "message" in step
    ? { do: step.do, message: step.message, limit }
    : { do: "send", system: step.system, limit };
}

function limitData(limit: NonNullable<SendLimit>): DocData {
  if ("onceADay" in limit) return { onceADay: true };
  return "once" in limit ? { once: true } : { everyMs: limit.everyMs };
}
