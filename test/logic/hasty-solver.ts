import { createCdcl } from "@annae/logic";

/** A solver that gives up at every other question, and answers it when asked again. */
export function hastySolver() {
  const solver = createCdcl();
  let asked = 0;
  const solve: typeof solver.solve = (assumptions) => {
    asked += 1;
    return asked % 2 === 1 ? "unknown" : solver.solve(assumptions);
  };
  return { ...solver, solve };
}
