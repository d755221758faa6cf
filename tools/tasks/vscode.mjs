// `npm run vscode`: the extension for VS Code, as a package to install.
import { runProgram } from "../run-program.mjs";

process.exitCode = await runProgram(process.execPath, ["tools/build-vscode.ts"]);
