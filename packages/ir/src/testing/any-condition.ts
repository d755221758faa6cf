import { orderedKinds } from "@annae/vocabulary";
import fc from "fast-check";
import type { Comparison, Condition, Operand } from "../ir.ts";
import { literalOf, type TestFact } from "./any-fact.ts";

const equalities: readonly Comparison[] = ["is", "isNot"];
const orders: readonly Comparison[] = ["is", "isNot", "<", "<=", ">", ">="];

/** Any condition over these facts, at most so many levels deep. */
export function anyCondition(facts: readonly TestFact[], levels = 3): fc.Arbitrary<Condition> {
  const leaf = anyLeaf(facts);
  if (levels === 0) return leaf;
  const part = anyCondition(facts, levels - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: part.map((of): Condition => ({ op: "not", of })) },
    { weight: 2, arbitrary: parts.map((of): Condition => ({ op: "and", of })) },
    { weight: 2, arbitrary: parts.map((of): Condition => ({ op: "or", of })) },
  );
}

function anyLeaf(facts: readonly TestFact[]): fc.Arbitrary<Condition> {
  const about = fc.constantFrom(...facts);
  return fc.oneof(
    { weight: 1, arbitrary: fc.boolean().map((value): Condition => ({ op: "constant", value })) },
    { weight: 12, arbitrary: about.chain((fact) => anyQuestion(fact, facts)) },
  );
}

function anyQuestion(fact: TestFact, facts: readonly TestFact[]): fc.Arbitrary<Condition> {
  const questions = [anyComparison(fact, facts), anyMembership(fact)];
  const asks = fc.constant<Condition>({ op: "fact", fact: fact.name });
  return fact.type.kind === "yesNo" ? fc.oneof(asks, asks, ...questions) : fc.oneof(...questions);
}

function anyComparison(fact: TestFact, facts: readonly TestFact[]): fc.Arbitrary<Condition> {
  const comparisons = orderedKinds.has(fact.type.kind) ? orders : equalities;
  return fc.record({
    op: fc.constant("compare" as const),
    left: anyOperand(fact, facts),
    by: fc.constantFrom(...comparisons),
    right: anyOperand(fact, facts),
  });
}

/** The fact, another of its kind, or a value. */
function anyOperand({ name, type }: TestFact, facts: readonly TestFact[]): fc.Arbitrary<Operand> {
  const others = facts.filter((other) => other.type.kind === type.kind);
  return fc.oneof(
    fc.constant({ fact: name, type }),
    fc.constantFrom(...others).map((other): Operand => ({ fact: other.name, type: other.type })),
    literalOf(type).map((value): Operand => ({ value, type })),
    literalOf(type).map((value): Operand => ({ value, type })),
  );
}

function anyMembership(fact: TestFact): fc.Arbitrary<Condition> {
  return fc.record({
    op: fc.constant("in" as const),
    left: anyOperand(fact, [fact]),
    values: fc.array(literalOf(fact.type), { maxLength: 9 }),
  });
}
