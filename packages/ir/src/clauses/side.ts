import { type Doc, particle, type Value, type ValueKind } from "@annae/vocabulary";
import { type Atom, type Operand, operandValue } from "../atom.ts";
import type { Facts } from "../facts.ts";
import { type Entry, type Lexicon, lookUp } from "./lexicon.ts";
import { spokenValue } from "./spoken-value.ts";

/** What a decision was made on, and how to speak of it. */
export interface Told {
  readonly facts: Facts;
  /** What the conditions of the rules are made of. */
  readonly atoms: readonly Atom[];
  readonly lexicon: Lexicon;
}

/** One side of a comparison: a value that the policy writes, or a fact's with how to speak of it. */
export interface Side {
  readonly value: Value | undefined;
  readonly type: { readonly kind: ValueKind };
  readonly says: Entry["says"] | null;
  readonly values?: Entry["values"];
}

/** A side that is a fact's. */
export type FactSide = Side & { readonly says: Entry["says"] };

/** The side that the operand stands for. */
export function sideOf(operand: Operand, told: Told): Side {
  if ("fact" in operand) return factSide(operand.fact, told);
  return { value: operandValue(operand, told.facts), type: { kind: operand.type }, says: null };
}

/** The side that the fact stands for. */
export function factSide(name: string, { facts, lexicon }: Told): FactSide {
  return { value: facts[name], ...lookUp(lexicon, name) };
}

/** Whether the side is a fact's and not a value that the policy writes. */
export function isFactSide(side: Side): side is FactSide {
  return side.says !== null;
}

/** The clause that says which value the fact has. */
export function stateClause(side: FactSide): Doc {
  const clause = valueClause(side) ?? noneClause(side);
  if (clause !== undefined) return clause;
  const noun = nounOf(side);
  const amount = amountOf(side);
  return {
    ko: `${noun.ko}${particle(noun.ko, "이/가")} ${amount.ko}${particle(amount.ko, "이라서/라서")}`,
    en: `${noun.en} is ${amount.en}`,
  };
}

function valueClause({ value, says }: FactSide): Doc | undefined {
  if (!("values" in says)) return undefined;
  const key = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  return Object.hasOwn(says.values, key) ? says.values[key] : undefined;
}

/** The clause for a fact that has nothing to measure; undefined where it has, or knows no such clause. */
export function noneClause({ value, says }: Side): Doc | undefined {
  if (says === null || "values" in says) return undefined;
  const without = value === Number.POSITIVE_INFINITY;
  return without || ("noun" in says && (value === 0 || value === "")) ? says.none : undefined;
}

/** What has the value, as a sentence names it. */
export function nounOf({ says }: FactSide): Doc {
  if ("noun" in says) return says.noun;
  return "since" in says
    ? { ko: `${says.since.ko} 지난 시간`, en: `the time since ${says.since.en}` }
    : { ko: "값", en: "the value" };
}

/** The value as a sentence says it, counted in the fact's unit or in `unit`. */
export function amountOf({ value, type, says, values }: Side, unit = unitOf(says)): Doc {
  return values?.[String(value)] ?? spokenValue(type, value, unit);
}

/** What the fact is counted in; undefined where it has no unit. */
export function unitOf(says: Side["says"]): Doc | undefined {
  return says !== null && "noun" in says ? says.unit : undefined;
}
