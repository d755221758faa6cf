// `npm run host-contract [-- <hosts and parts> --within <minutes>]`: every fault against every host, with many more kills than
// `npm test`; says how far it is, and prints one table of faults and outcomes. `-- restate deaths`: only those.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../repository.mjs";

/** Minutes after which it ends in any case. */
const usual = 45;

function read(words) {
  const at = words.indexOf("--within");
  if (at === -1) return { minutes: usual, words };
  const minutes = Number(words[at + 1]);
  return { minutes, words: words.toSpliced(at, 2) };
}

function main() {
  const mission = read(process.argv.slice(2));
  if (!(mission.minutes > 0)) {
    console.error("--within takes a number of minutes.");
    return 2;
  }
  const program = join(root, "tools/host-contract/run-contract.ts");
  // A group of its own: whatever it has started ends with it, servers and Restate too.
  const child = spawn(process.execPath, [program, JSON.stringify(mission)], {
    cwd: root,
    stdio: "inherit",
    detached: true,
  });
  const sweep = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nothing is left.
    }
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, sweep);
  return new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("close", (code) => {
      sweep();
      resolve(code ?? 1);
    });
  });
}

process.exitCode = await main();
