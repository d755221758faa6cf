// `npm run bench`: prints how fast things are, as ratios within one run; judges nothing.
import { buildCli } from "../build-cli.mjs";
import { runProgram } from "../run-program.mjs";

if (!(await buildCli())) process.exit(1);
process.exitCode = await runProgram(process.execPath, ["bench/run.ts", ...process.argv.slice(2)]);
