// `npm run generate`: what follows from something else, written anew where that changed: pages of docs from definitions, fields of package.json from the rest.
import { runProgram } from "../run-program.mjs";

const docs = await runProgram(process.execPath, ["tools/generate-docs.ts"]);
const manifests = await runProgram(process.execPath, ["tools/packages/write-manifests.ts"]);
process.exitCode = Math.max(docs, manifests);
