// Loaded first in the process that runs the tests: Node reads the sources with their mutants in them, and `globalThis.mutation` says which one acts.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { Worker } from "node:worker_threads";
import fc from "fast-check";

const plan = JSON.parse(readFileSync(process.env.ANNAE_MUTATION, "utf8"));

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const source = plan.texts[url.split("?")[0]];
    return source === undefined ? loaded : { ...loaded, source };
  },
});

// The same cases in every run, and no time spent on making them smaller.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** Milliseconds of work at which a process ends that loops without asking; 0 while no mutant acts. */
const deadline = new Float64Array(new SharedArrayBuffer(8));

/** What the sources ask, each place by its number: `asked` so often, and no more than `limit` times. */
globalThis.mutation = {
  plan,
  acting: plan.acting,
  met: new Uint8Array(plan.keys.length),
  asked: 0,
  limit: Number.POSITIVE_INFINITY,
  on(number) {
    this.met[number] = 1;
    this.asked += 1;
    if (this.asked > this.limit) throw new Error("goes on and on");
    return this.acting === number;
  },
  act(number, limit) {
    this.acting = number;
    this.asked = 0;
    this.limit = limit;
    deadline[0] = process.cpuUsage().user / 1_000 + 5_000;
  },
  rest() {
    this.acting = -1;
    this.asked = 0;
    this.limit = Number.POSITIVE_INFINITY;
    deadline[0] = 0;
  },
};

// Nobody counts while one acts from the first line on.
if (plan.acting !== -1) deadline[0] = 60_000;

const watch = `
  const { workerData: deadline } = require("node:worker_threads");
  setInterval(() => {
    if (deadline[0] > 0 && process.cpuUsage().user / 1000 > deadline[0]) process.kill(process.pid, "SIGKILL");
  }, 1000);
`;
new Worker(watch, { eval: true, workerData: deadline, execArgv: [] }).unref();
