// `npm run version`: raises all packages to the next version, writes their changelogs, and tells the sources; CI commits it.
import { program } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const changesets = program("@changesets/cli", "bin.js");
const raised = await runProgram(process.execPath, [changesets, "version"]);
process.exitCode =
  raised === 0 ? await runProgram(process.execPath, ["tools/packages/write-manifests.ts"]) : raised;
