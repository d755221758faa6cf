// `npm run build`: the command line, then the standard policy as a module.
import { runAnnae } from "../run-annae.mjs";

process.exitCode = await runAnnae(["build", "policies/happytalk", "--out", "build/happytalk"]);
