import { installedChannels } from "@annae/installation/channels";
import { createCdcl } from "@annae/logic";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { install } from "@annae/vocabulary";
import { startZ3 } from "./ask-z3.ts";
import { type Asked, askedOf } from "./questions.ts";

// Asks z3 what the package has answered about random rules: as many questions as the first parameter says, the second is where
// the seeds begin, the third after how many seconds to leave off.

const [questions = 10_000, begin = 1, seconds = 3_600] = process.argv.slice(2).map(Number);
const installation = install(installedChannels);
const solvers = [createCdcl, await loadCadicalSolver()];
const ask = await startZ3();
const counts = { asked: 0, sat: 0, unsat: 0, unanswered: 0, examples: 0, differences: 0 };

/** So many seeds are asked about at once. */
const together = 50;

/** A rule that z3 is asked about: whether it can hold, and whether the example of the package is one. */
type AskedOfSeed = Asked & { readonly seed: number };

/** Asks about the rules of some seeds, counts the answers, and prints those that differ. */
async function compare(asked: readonly AskedOfSeed[]): Promise<void> {
  const texts = asked.flatMap(({ question, example }) =>
    example === null ? [question] : [question, example],
  );
  const says = [...(await ask(texts))];
  for (const { seed, rule, answer, question, example } of asked) {
    const said = says.shift() ?? "unknown";
    const fits = example === null ? null : (says.shift() ?? "unknown");
    const isKnown = answer !== "unknown" && said !== "unknown" && fits !== "unknown";
    counts.asked += 1;
    counts.examples += example === null ? 0 : 1;
    counts[answer === "unknown" || !isKnown ? "unanswered" : answer] += 1;
    if ((!isKnown || said === answer) && fits !== "unsat") continue;
    counts.differences += 1;
    const about = fits === "unsat" ? "gives what is no example" : `says ${answer}, z3 ${said}`;
    console.log(`seed ${seed}, ${rule}: the package ${about}\n${example ?? question}\n`);
  }
}

for (let seed = begin; counts.asked < questions && performance.now() < seconds * 1_000; ) {
  const asked: AskedOfSeed[] = [];
  for (const last = seed + together; seed < last; seed += 1) {
    const solver = solvers[seed % solvers.length] ?? createCdcl;
    const some = askedOf(seed, installation, solver).map((one) => ({ ...one, seed }));
    asked.push(...some.slice(0, questions - counts.asked - asked.length));
  }
  await compare(asked);
  const spent = Math.round(performance.now() / 1_000);
  process.stderr.write(`${counts.asked} of ${questions} questions, ${spent} s\n`);
}
console.log(counts);
if (counts.asked < questions) console.log(`left off after ${seconds} s`);
process.exit(counts.differences === 0 ? 0 : 1);
