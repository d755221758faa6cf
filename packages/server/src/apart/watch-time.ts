import { setInterval } from "node:timers";
import { workerData } from "node:worker_threads";

// Beside whatever this process does: it ends the process when that has taken so many milliseconds of computing.
const most = Number(workerData);
const begun = process.cpuUsage();

setInterval(() => {
  const { user, system } = process.cpuUsage(begun);
  if (user + system > most * 1_000) process.kill(process.pid, "SIGKILL");
}, 50);
