// `npm run evidence [-- <times> [<seed>]]`: the random tests of `npm test` with ten (or so many) times the cases, drawn by another seed. Long: not part of npm test.
import { randomInt } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { program, root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const [times = "10", seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
if (Number(times) > 0 && Number.isSafeInteger(Number(seed))) {
  Object.assign(process.env, { ANNAE_EVIDENCE: times, ANNAE_SEED: seed });
  console.log(`The cases of seed ${seed}; to try them again: npm run evidence -- ${times} ${seed}`);
  const tests = globSync(["packages/*/src/**/*.test.ts", "test/**/*.test.ts"], { cwd: root });
  const random = tests.filter((path) =>
    /\bcasesTried\(|\bfc\.(?:assert|check)\(/.test(readFileSync(join(root, path), "utf8")),
  );
  const patience = ["--testTimeout", String(120_000 * Math.max(1, Number(times)))];
  const vitest = [program("vitest", "vitest.mjs"), "run", ...patience, ...random.sort()];
  process.exitCode = await runProgram(process.execPath, vitest);
} else {
  console.error(
    `How many times the cases of npm test, and by which seed? A number above zero and a whole number, not ${JSON.stringify(process.argv.slice(2))}.`,
  );
  process.exitCode = 2;
}
