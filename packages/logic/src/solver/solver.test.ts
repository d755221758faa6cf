import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomOf } from "../testing/random.ts";
import { loadCadicalSolver } from "./cadical.ts";
import { createCdcl } from "./cdcl.ts";
import type { Literal, Solver } from "./solver.ts";

const cadical = await loadCadicalSolver();
const solvers = [
  ["own", createCdcl],
  ["CaDiCaL", cadical],
] as const;

const variables = 8;
const anyLiteral = fc
  .integer({ min: 1, max: variables })
  .chain((variable) => fc.constantFrom(variable, -variable));
const anyClause = fc.array(anyLiteral, { minLength: 1, maxLength: 3 });
const anyClauses = fc.array(anyClause, { maxLength: 40 });

const assignments = [...Array(2 ** variables).keys()];
const holdsIn = (assignment: number, literal: Literal) =>
  ((assignment >> (Math.abs(literal) - 1)) & 1) === (literal > 0 ? 1 : 0);
const possible = (clauses: readonly (readonly Literal[])[]) =>
  assignments.some((one) => clauses.every((clause) => clause.some((lit) => holdsIn(one, lit))));

function given(solver: Solver, clauses: readonly (readonly Literal[])[], size = variables): Solver {
  for (let count = 0; count < size; count += 1) solver.newVar();
  for (const clause of clauses) solver.add(clause);
  return solver;
}

describe.each(solvers)("the %s solver", (_, create) => {
  test("answers what trying every assignment answers, question after question", () => {
    const questions = fc.array(fc.uniqueArray(anyLiteral, { maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(anyClauses, questions, anyClauses, (clauses, asked, more) => {
        const solver = given(create(), clauses);
        for (const assumptions of asked) {
          const sat = possible([...clauses, ...assumptions.map((one) => [one])]);
          expect(solver.solve(assumptions)).toBe(sat ? "sat" : "unsat");
          if (sat) {
            const holds = [...clauses, ...assumptions.map((one) => [one])];
            expect(holds.every((clause) => clause.some(solver.value))).toBe(true);
          } else {
            const core = solver.core();
            expect(core.every((one) => assumptions.includes(one))).toBe(true);
            expect(possible([...clauses, ...core.map((one) => [one])])).toBe(false);
          }
        }
        for (const clause of more) solver.add(clause);
        const all = possible([...clauses, ...more]);
        expect(solver.solve([])).toBe(all ? "sat" : "unsat");
        solver.dispose();
      }),
      { numRuns: casesTried(400) },
    );
  });

  test("an empty clause never holds", () => {
    const solver = create();
    solver.add([]);
    expect(solver.solve([])).toBe("unsat");
    expect(solver.core()).toEqual([]);
    solver.dispose();
  });

  test("a variable that holds from the beginning is in no core", () => {
    const solver = given(create(), [[1], [-1, 2], [-2, -3, 4]]);
    expect(solver.solve([3, -4, 5])).toBe("unsat");
    expect([...solver.core()].sort()).toEqual([-4, 3]);
    expect(solver.solve([5, -1])).toBe("unsat");
    expect(solver.core()).toEqual([-1]);
    solver.add([-1]);
    expect(solver.solve([5])).toBe("unsat");
    expect(solver.core()).toEqual([]);
    solver.dispose();
  });

  test("what was not looked at before the first dead end is decided, too", () => {
    const solver = given(create(), [
      [1, 2],
      [1, -2],
      [3, 4, 5],
      [-3, 6],
      [-6, 7, 8],
    ]);
    expect(solver.solve([])).toBe("sat");
    expect([3, 4, 5].some(solver.value)).toBe(true);
    solver.dispose();
  });

  test("finds what is there, behind however many dead ends", () => {
    const random = randomOf(6);
    for (let run = 0; run < 4; run += 1) {
      const size = 40;
      const planted = [...Array(size)].map(
        (_, index) => (index + 1) * (random.chance(0.5) ? 1 : -1),
      );
      const clauses = [...Array(4.2 * size)].map(() => {
        const some = [0, 0, 0].map(() => random.among(planted) * (random.chance(0.5) ? 1 : -1));
        return some.some((one) => planted.includes(one)) ? some : [random.among(planted), ...some];
      });
      const solver = given(create(), clauses, size);
      expect(solver.solve([])).toBe("sat");
      expect(clauses.every((one) => one.some(solver.value))).toBe(true);
      solver.dispose();
    }
  });

  test("gives up after so many conflicts, and can be asked again", () => {
    const solver = pigeons(create(), 6);
    expect(solver.solve([], 20)).toBe("unknown");
    expect(solver.solve([], 1_000_000)).toBe("unsat");
    solver.dispose();
  });
});

test("of so many dead ends as may be gone through, each is counted", () => {
  const clauses = [
    ...[
      [1, 2],
      [1, -2],
      [-1, 2, 3],
      [-1, 2, -3],
    ],
    ...[
      [-1, -2, 4],
      [-1, -2, -4],
    ],
  ];
  const answers = [0, 1, 2, 3].map((conflicts) =>
    given(createCdcl(), clauses).solve([], conflicts),
  );
  expect(answers).toEqual(["unknown", "unknown", "unsat", "unsat"]);
});

test("work is literals that came to hold; of CaDiCaL, who does not tell, variables for each question", () => {
  const works = solvers.map(([, create]) => {
    const solver = given(create(), [[1], [2, 3]]);
    return [0, 1, 2].map((questions) => {
      if (questions > 0) solver.solve([-2]);
      return solver.work();
    });
  });
  expect(works).toEqual([
    [1, 8, 15],
    [0, 8, 16],
  ]);
});

/** One pigeon more than there are holes. */
function pigeons(solver: Solver, holes: number): Solver {
  const sits = [...Array(holes + 1)].map(() => [...Array(holes)].map(() => solver.newVar()));
  for (const pigeon of sits) solver.add(pigeon);
  for (let hole = 0; hole < holes; hole += 1) {
    for (const [index, one] of sits.entries()) {
      for (const other of sits.slice(index + 1))
        solver.add([-(one[hole] ?? 0), -(other[hole] ?? 0)]);
    }
  }
  return solver;
}

test("both solvers agree on hard random clauses (4.2 clauses a variable)", () => {
  const size = 60;
  const literal = fc.integer({ min: 1, max: size }).chain((one) => fc.constantFrom(one, -one));
  const clause = fc.array(literal, { minLength: 3, maxLength: 3 });
  const hard = fc.array(clause, { minLength: 4.2 * size, maxLength: 4.2 * size });
  fc.assert(
    fc.property(hard, (clauses) => {
      const answers = solvers.map(([, create]) => {
        const solver = create();
        for (let count = 0; count < size; count += 1) solver.newVar();
        for (const one of clauses) solver.add(one);
        const answer = solver.solve([]);
        if (answer === "sat") expect(clauses.every((one) => one.some(solver.value))).toBe(true);
        solver.dispose();
        return answer;
      });
      expect(answers[0]).toBe(answers[1]);
    }),
    { numRuns: casesTried(60) },
  );
});
