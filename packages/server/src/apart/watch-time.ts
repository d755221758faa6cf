import { parentPort } from "node:worker_threads";

// Beside whatever this process does: it ends the process when what it was told of has taken more milliseconds of computing than were told with it; null: that is done.
let watching: NodeJS.Timeout | undefined;

parentPort?.on("message", (most: number | null) => {
  clearInterval(watching);
  if (most === null) return;
  const begun = process.cpuUsage();
  watching = setInterval(() => {
    const { user, system } = process.cpuUsage(begun);
    if (user + system > most * 1_000) process.kill(process.pid, "SIGKILL");
  }, 50);
});
