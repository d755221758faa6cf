import { holds } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { expect, test } from "vitest";
import { loadCadicalSolver } from "../solver/cadical.ts";
import { createCdcl } from "../solver/cdcl.ts";
import type { CreateSolver } from "../solver/solver.ts";
import { randomOf } from "../testing/random.ts";
import { anySmallCondition, anySmallFacts, smallFacts, someCase } from "../testing/small-world.ts";
import { createEncoder } from "./encoder.ts";

/** Random conditions that are tried. */
const runs = casesTried(30_000);

const calendar = { weekday: "weekday", date: "today" };

/** The seeds for which the answer is not that of trying every case. */
function wrongAnswers(createSolver: CreateSolver, seeds: Iterable<number>): readonly string[] {
  const wrong: string[] = [];
  for (const seed of seeds) {
    const random = randomOf(seed);
    const names = anySmallFacts(random);
    const { condition, atoms } = anySmallCondition(random, names);
    const factNamed = (name: string) => smallFacts[name]?.fact;
    const encoder = createEncoder(createSolver, { factNamed, atoms, calendar });
    const snapshot = encoder.snapshot();
    const answer = encoder.solve([snapshot.condition(condition)]);
    const possible = someCase(names, (facts) => holds(condition, atoms, facts));
    if (answer.status !== (possible ? "sat" : "unsat")) wrong.push(`${seed}: ${answer.status}`);
    if (answer.status === "sat") {
      const [facts = {}] = encoder.facts([snapshot]);
      if (!holds(condition, atoms, facts)) wrong.push(`${seed}: ${JSON.stringify(facts)}`);
    }
    encoder.dispose();
  }
  return wrong;
}

const numbers = (from: number, count: number) => [...Array(count).keys()].map((n) => from + n);

test("the answer is that of trying every case, and every example holds", () => {
  expect(wrongAnswers(createCdcl, numbers(1, runs))).toEqual([]);
}, 600_000);

test("so it is with CaDiCaL", async () => {
  const cadical = await loadCadicalSolver();
  expect(wrongAnswers(cadical, numbers(-runs, runs / 20))).toEqual([]);
}, 600_000);
