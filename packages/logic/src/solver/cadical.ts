import { Cadical, loadCadical } from "cadical-wasm";
import type { CreateSolver, Literal, Solver, Status } from "./solver.ts";

/**
 * Our questions are many, small and mostly impossible, each like the one before: one stable search for all of them is
 * faster than guesses at a solution, which are tried anew at each question.
 */
const manyQuestions = { quiet: true, stabilizeonly: true, lucky: false, walk: false };

const statusOf = { satisfiable: "sat", unsatisfiable: "unsat", unknown: "unknown" } as const;

/** Loads CaDiCaL once (about 15 ms); the solvers it then makes work synchronously. Fails where WebAssembly is forbidden. */
export async function loadCadicalSolver(): Promise<CreateSolver> {
  const module = await loadCadical();
  return () => solverOver(new Cadical(module, manyQuestions));
}

function solverOver(cadical: Cadical): Solver {
  let [variables, work] = [0, 0];
  return {
    newVar: () => {
      variables += 1;
      return cadical.newVar();
    },
    add: (clause) => cadical.addClause(clause),
    solve: (assumptions: readonly Literal[], conflicts?: number): Status => {
      work += variables;
      return statusOf[
        cadical.solve({ assumptions, ...(conflicts === undefined ? {} : { conflicts }) })
      ];
    },
    work: () => work,
    value: (literal) => cadical.value(literal),
    core: () => cadical.failedAssumptions(),
    dispose: () => cadical.dispose(),
  };
}
