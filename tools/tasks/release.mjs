// `npm run release`: publishes every package whose version is not there yet, and tags it; CI runs it, with the tests behind it.
import { buildCli } from "../build-cli.mjs";
import { buildPackages } from "../packages/build-packages.ts";
import { program } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

process.exitCode =
  (await buildCli()) && buildPackages()
    ? await runProgram(process.execPath, [program("@changesets/cli", "bin.js"), "publish"])
    : 1;
