import { buildCli } from "./build-cli.mjs";
import { makeRunFolder } from "./temporary-folder.mjs";

/** Called by vitest once before all tests: those of the command line run the bundle that the sources give now. */
export default async function buildBeforeTests() {
  makeRunFolder();
  await buildCli();
}
