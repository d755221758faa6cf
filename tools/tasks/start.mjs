// `npm start`: a chat server on this machine with two companies and stand-ins for their platforms; a conversation as proof, then it serves.
import { buildCli } from "../build-cli.mjs";
import { root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const parameters = [`${root}/tools/start/serve.ts`, ...process.argv.slice(2)];
const built = await buildCli();
process.exitCode = built ? await runProgram(process.execPath, parameters) : 1;
