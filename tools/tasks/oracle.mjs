// `npm run oracle [-- <questions> [<first seed> [<seconds>]]]`: what the proofs answer, compared with z3. Long: not part of npm test.
import { root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const file = `${root}/test/logic/oracle/compare.ts`;
process.exitCode = await runProgram(process.execPath, [file, ...process.argv.slice(2)]);
