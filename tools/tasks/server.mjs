// `npm run server -- serve --config <file>`: the chat server for companies of one's own (docs/operations/install.md).
import { join } from "node:path";
import { root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const program = join(root, "packages/server/bin/annae-server.js");
process.exitCode = await runProgram(process.execPath, [program, ...process.argv.slice(2)]);
