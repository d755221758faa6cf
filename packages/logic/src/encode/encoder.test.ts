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

/** A question that takes dead ends: each of some things in one of too few places. */
function crowded(limits: { readonly conflicts: number; readonly work: number }) {
  const about = { factNamed: () => undefined, atoms: [], calendar: null };
  const encoder = createEncoder(createCdcl, about, limits);
  const places = [...Array(5)].map(() => [...Array(4)].map(encoder.circuit.newVar));
  for (const [index, own] of places.entries()) {
    encoder.circuit.add(own);
    for (const other of places.slice(index + 1)) {
      for (const [at, one] of own.entries()) encoder.circuit.add([-one, -(other[at] ?? 0)]);
    }
  }
  return encoder;
}

test("a question goes through so many dead ends, and asked again goes on from there", () => {
  const encoder = crowded({ conflicts: 2, work: 1_000_000 });
  const asked = [...Array(200)].map(() => encoder.solve([]).status);
  expect([asked[0], asked.at(-1)]).toEqual(["unknown", "unsat"]);
  expect(encoder.solve([])).toEqual({ status: "unsat", core: [] });
});

test("where the work for all questions is done, none is answered any more", () => {
  const encoder = crowded({ conflicts: 5_000, work: 1 });
  expect(encoder.solve([]).status).toBe("unsat");
  expect(encoder.work()).toBeGreaterThan(1);
  expect(encoder.solve([]).status).toBe("unknown");
});
