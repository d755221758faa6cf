// `npm run restate -- <folder>`: starts Restate on this machine, for servers of `@annae/host-restate`.
import { root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const file = `${root}/packages/host-restate/src/engine/run-restate.ts`;
process.exitCode = await runProgram(process.execPath, [file, ...process.argv.slice(2)]);
