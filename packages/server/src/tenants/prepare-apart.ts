import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compiling } from "../limits.ts";
import type { Bookcase, Prepared, prepare } from "./prepare.ts";

const program = fileURLToPath(new URL("prepare-here.ts", import.meta.url));

/** As `prepare`, in a process of its own with so much memory, which is killed when it takes too long: `null`. */
export function prepareApart(
  setup: Parameters<typeof prepare>[0],
  { standard }: Pick<Bookcase, "standard">,
): Promise<Prepared | null> {
  const child = fork(program, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${compiling.megabytes}`],
    stdio: "ignore",
  });
  const late = setTimeout(() => child.kill("SIGKILL"), compiling.milliseconds);
  return new Promise((resolve) => {
    child.once("message", (prepared: Prepared) => resolve(prepared));
    child.once("error", () => resolve(null));
    child.once("exit", () => {
      clearTimeout(late);
      resolve(null);
    });
    child.send([setup, { standard }], () => {});
  });
}
