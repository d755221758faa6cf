import { createCdcl } from "@annae/logic";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { install } from "@annae/vocabulary";
import { installedChannels } from "../../../packages/cli/src/channels.ts";
import { startZ3 } from "./ask-z3.ts";
import { askedOf } from "./questions.ts";

// Asks z3 what the package has answered about random rules, as many as the first parameter says; the second is where the seeds begin.

const [questions = 10_000, begin = 1] = process.argv.slice(2).map(Number);
const installation = install(installedChannels);
const solvers = [createCdcl, await loadCadicalSolver()];
const ask = await startZ3();
const counts = { asked: 0, sat: 0, unsat: 0, unanswered: 0, examples: 0, differences: 0 };

for (let seed = begin; counts.asked < questions; seed += 1) {
  const asked = askedOf(seed, installation, solvers[seed % solvers.length] ?? createCdcl);
  for (const { rule, answer, question, example } of asked) {
    const [says = "unknown", fits] = await ask(example === null ? [question] : [question, example]);
    const isKnown = answer !== "unknown" && says !== "unknown" && fits !== "unknown";
    counts.asked += 1;
    counts.examples += example === null ? 0 : 1;
    counts[answer === "unknown" || !isKnown ? "unanswered" : answer] += 1;
    if ((!isKnown || says === answer) && fits !== "unsat") continue;
    counts.differences += 1;
    const about = fits === "unsat" ? "gives what is no example" : `says ${answer}, z3 ${says}`;
    console.log(`seed ${seed}, ${rule}: the package ${about}\n${example ?? question}\n`);
  }
  if (seed % 100 === 0 && process.stderr.isTTY) process.stderr.write(`\r${counts.asked} `);
}
console.log(counts);
process.exit(counts.differences === 0 ? 0 : 1);
