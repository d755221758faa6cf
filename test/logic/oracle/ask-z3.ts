import { init } from "z3-solver";

export type Answer = "sat" | "unsat" | "unknown";

/** z3's own measure of work for one question, after which its answer is "unknown". A time would start a thread for each. */
const mostWork = 50_000_000;

/**
 * A z3 in this process, which lives until the process ends: its threads wait for work. It answers many questions at once, each a
 * text of its own, as handing one over takes longer than most answers.
 */
export async function startZ3() {
  const { Z3 } = await init();
  const context = Z3.mk_context(Z3.mk_config());
  return async (questions: readonly string[]): Promise<readonly Answer[]> => {
    const texts = questions.map(
      (question) => `(reset)\n(set-option :rlimit ${mostWork})\n${question}\n(check-sat)\n`,
    );
    const said = await Z3.eval_smtlib2_string(context, texts.join(""));
    const answers = said.split("\n").filter((line) => line !== "");
    if (answers.length !== questions.length || !answers.every(isAnswer))
      throw new Error(`z3 says of ${questions.length} questions: ${said.slice(0, 1_000)}`);
    return answers;
  };
}

function isAnswer(line: string): line is Answer {
  return line === "sat" || line === "unsat" || line === "unknown";
}
