import { init, Z3_lbool } from "z3-solver";

export type Answer = "sat" | "unsat" | "unknown";

/** Milliseconds for one question, after which its answer is "unknown". */
const patience = 20_000;

/** A z3 in this process, which lives until the process ends: its threads wait for work. */
export async function startZ3() {
  const { Z3 } = await init();
  Z3.global_param_set("timeout", String(patience));
  const context = Z3.mk_context(Z3.mk_config());
  /** Answers to questions, each a text of its own. */
  return async (questions: readonly string[]): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (const question of questions) {
      const solver = Z3.mk_solver(context);
      Z3.solver_inc_ref(context, solver);
      Z3.solver_from_string(context, solver, question);
      answers.push(words[await Z3.solver_check(context, solver)] ?? "unknown");
      Z3.solver_dec_ref(context, solver);
    }
    return answers;
  };
}

const words: Readonly<Partial<Record<Z3_lbool, Answer>>> = {
  [Z3_lbool.Z3_L_TRUE]: "sat",
  [Z3_lbool.Z3_L_FALSE]: "unsat",
};
