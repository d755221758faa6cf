// `npm run check`: are all policies of the repository well?
import { runAnnae } from "../run-annae.mjs";

const paths = process.argv.slice(2);
process.exitCode = await runAnnae(["check", ...(paths.length > 0 ? paths : ["policies"])]);
