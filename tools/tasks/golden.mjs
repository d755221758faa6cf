// `npm run golden`: records the golden files anew; look at the difference before keeping it.
import { buildCli } from "../build-cli.mjs";
import { program } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

if (!(await buildCli())) process.exit(1);
process.exitCode = await runProgram(process.execPath, [
  program("vitest", "vitest.mjs"),
  "run",
  ...process.argv.slice(2),
  // Last: vitest takes a word behind it for its value.
  "--update",
]);
