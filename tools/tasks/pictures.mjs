// `npm run pictures`: the pictures of the front door, into docs/pictures.
import { runProgram } from "../run-program.mjs";

process.exitCode = await runProgram(process.execPath, ["tools/pictures/make-pictures.ts"]);
