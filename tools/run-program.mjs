import { spawn } from "node:child_process";
import { root } from "./repository.mjs";

/**
 * The exit code of a program that shares this terminal; 127 where it could not be started.
 * A program that a signal ended counts as failed.
 */
export function runProgram(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: "inherit", ...options });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
