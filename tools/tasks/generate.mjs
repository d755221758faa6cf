// `npm run generate`: the pages of docs that are made of definitions, written anew where those changed.
import { runProgram } from "../run-program.mjs";

process.exitCode = await runProgram(process.execPath, ["tools/generate-docs.ts"]);
