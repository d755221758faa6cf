// `npm run spec`: every behaviour of docs/behaviour.md with the tests that name it; fails where one has none.
import { runProgram } from "../run-program.mjs";

process.exitCode = await runProgram(process.execPath, ["tools/spec.ts", ...process.argv.slice(2)]);
