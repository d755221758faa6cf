import { join } from "node:path";
import { buildCli } from "./build-cli.mjs";
import { root } from "./repository.mjs";
import { runProgram } from "./run-program.mjs";

/** The exit code of `annae` with these parameters, bundled anew where a source is newer. */
export async function runAnnae(parameters) {
  if (!(await buildCli())) return 1;
  return runProgram(process.execPath, [join(root, "packages/cli/bin/annae.js"), ...parameters]);
}
