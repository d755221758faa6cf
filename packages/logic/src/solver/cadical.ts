import { Cadical, loadCadical } from "cadical-wasm";
import type { CreateSolver, Literal, Solver, Status } from "./solver.ts";

const statusOf = { satisfiable: "sat", unsatisfiable: "unsat", unknown: "unknown" } as const;

/** Loads CaDiCaL once (about 15 ms); the solvers it then makes work synchronously. Fails where WebAssembly is forbidden. */
export async function loadCadicalSolver(): Promise<CreateSolver> {
  const module = await loadCadical();
  return () => solverOver(new Cadical(module, { quiet: true }));
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
