// `npm run evidence [-- <times>]`: the random tests of `npm test` with ten (or so many) times the cases. Long: not part of npm test.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { program, root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const [times = "10"] = process.argv.slice(2);
if (Number(times) > 0) {
  process.env.ANNAE_EVIDENCE = times;
  const tests = globSync(["packages/*/src/**/*.test.ts", "test/**/*.test.ts"], { cwd: root });
  const random = tests.filter((path) =>
    /\bcasesTried\(/.test(readFileSync(join(root, path), "utf8")),
  );
  const patience = ["--testTimeout", String(60_000 * Math.max(1, Number(times)))];
  const vitest = [program("vitest", "vitest.mjs"), "run", ...patience, ...random.sort()];
  process.exitCode = await runProgram(process.execPath, vitest);
} else {
  console.error(
    `How many times the cases of npm test? A number above zero, not ${JSON.stringify(times)}.`,
  );
  process.exitCode = 2;
}
