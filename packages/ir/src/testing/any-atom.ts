import { type Comparison, orderedKinds } from "@annae/vocabulary";
import fc from "fast-check";
import type { Atom, Operand } from "../atom.ts";
import { wordLength } from "../contained-words.ts";
import { anyText, literalOf, type TestFact } from "./any-fact.ts";

const equalities: readonly Comparison[] = ["is", "isNot"];
const orders: readonly Comparison[] = ["is", "isNot", "<", "<=", ">", ">="];

/** Any question about one or two of these facts. */
export function anyAtom(facts: readonly TestFact[]): fc.Arbitrary<Atom> {
  return fc.constantFrom(...facts).chain((fact) => anyQuestion(fact, facts));
}

function anyQuestion(fact: TestFact, facts: readonly TestFact[]): fc.Arbitrary<Atom> {
  const questions = [
    anyComparison(fact, facts),
    anyMembership(fact),
    ...(fact.type.kind === "text" ? [anySearch(fact)] : []),
  ];
  const asks = fc.constant<Atom>({ ask: "yes", fact: fact.name });
  return fact.type.kind === "yesNo" ? fc.oneof(asks, asks, ...questions) : fc.oneof(...questions);
}

function anyComparison(fact: TestFact, facts: readonly TestFact[]): fc.Arbitrary<Atom> {
  const comparisons = orderedKinds.has(fact.type.kind) ? orders : equalities;
  return fc.record({
    ask: fc.constant("compare" as const),
    left: anyOperand(fact, facts),
    by: fc.constantFrom(...comparisons),
    right: anyOperand(fact, facts),
  });
}

/** The fact, another of its kind, or a value. */
function anyOperand({ name, type }: TestFact, facts: readonly TestFact[]): fc.Arbitrary<Operand> {
  const others = facts.filter((other) => other.type.kind === type.kind);
  const value = literalOf(type).map((one): Operand => ({ value: one, type: type.kind }));
  return fc.oneof(
    fc.constant({ fact: name }),
    fc.constantFrom(...others).map((other): Operand => ({ fact: other.name })),
    value,
    value,
  );
}

/** Words as a policy may look for them: always something to look for. */
function anySearch({ name }: TestFact): fc.Arbitrary<Atom> {
  const word = fc
    .oneof(fc.constantFrom("a", "B", "proto", "환 불", "a/b*c", "👨‍👩‍👧"), anyText)
    .map((text) => (wordLength(text) > 0 ? text : "a"));
  return fc.record({
    ask: fc.constant("contains" as const),
    left: fc.constant({ fact: name }),
    words: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
  });
}

function anyMembership(fact: TestFact): fc.Arbitrary<Atom> {
  return fc.record({
    ask: fc.constant("in" as const),
    left: anyOperand(fact, [fact]),
    values: fc.array(literalOf(fact.type), { maxLength: 9 }),
    type: fc.constant(fact.type.kind),
  });
}
