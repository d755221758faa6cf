import type { Condition, Facts } from "@annae/ir";
import { type CreateSolver, encodeEvent, factTable } from "@annae/logic";
import { randomOf } from "@annae/logic/testing";
import { type Installation, worldLaws } from "@annae/vocabulary";
import { anyRules } from "./any-rules.ts";
import { allOf, conditionTerm, factsOfLaw, isTerm, lawTerm, not } from "./formulas.ts";
import { declaration, vocabularyOf } from "./terms.ts";

/** What was answered, and the question as z3 is asked it. */
export interface Asked {
  readonly rule: string;
  readonly answer: "sat" | "unsat" | "unknown";
  readonly question: string;
  /** After `sat`: the same question about the example alone. */
  readonly example: string | null;
}

/** Whether each rule of a random policy can fire under the laws of the world: answers of the package, and the same questions for z3. */
export function askedOf(
  seed: number,
  installation: Installation,
  createSolver: CreateSolver,
): readonly Asked[] {
  const { event, ir } = anyRules(randomOf(seed), installation);
  const encoded = encodeEvent({ ir, installation, createSolver }, event);
  const { encoder, snapshot } = encoded;
  const factNamed = factTable(ir, installation);
  const names = new Set([
    ...Object.keys(ir.facts),
    ...snapshot.asked.keys(),
    ...worldLaws.flatMap(factsOfLaw),
  ]);
  const facts = new Map(
    [...names].flatMap((name) => {
      const fact = factNamed(name);
      return fact === undefined ? [] : [[name, fact]];
    }),
  );
  const words = vocabularyOf(facts, Object.values(ir.facts));
  const claim = (term: string) => `(assert ${term})`;
  const world = [
    ...[...facts].map(([name, fact]) => declaration(words, name, fact)),
    ...worldLaws.map((law) => claim(lawTerm(words, law, event))),
  ].join("\n");
  const term = (condition: Condition | null) =>
    condition === null ? "true" : conditionTerm(words, condition, ir.atoms);
  const asked = encoded.rules.map(({ rule, block, place, fires }): Asked => {
    const earlier = block.mode === "first" ? block.rules.slice(0, place) : [];
    const answer = encoder.solve([...encoded.world, fires]).status;
    const question = allOf([...earlier.map(({ when }) => not(term(when))), term(rule.when)]);
    const values = (example: Facts) =>
      Object.entries(example).map(([name, value]) => isTerm(words, name, value));
    const example = answer === "sat" ? encoder.facts([snapshot])[0] : undefined;
    return {
      ...{ rule: rule.id, answer, question: `${world}${claim(question)}` },
      example:
        example === undefined ? null : `${world}${claim(allOf([question, ...values(example)]))}`,
    };
  });
  encoder.dispose();
  return asked;
}
