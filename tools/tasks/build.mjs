// `npm run build`: the command line and every package as it is published, then the standard policy as a module.
import { buildPackages } from "../packages/build-packages.ts";
import { runAnnae } from "../run-annae.mjs";

process.exitCode = buildPackages()
  ? await runAnnae(["build", "policies/happytalk", "--out", "build/happytalk"])
  : 1;
