import { buildCli } from "./build-cli.mjs";

/** Called by vitest once before all tests: those of the command line run the bundle that the sources give now. */
export default async function buildBeforeTests() {
  await buildCli();
}
