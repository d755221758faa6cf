import { Worker } from "node:worker_threads";
import { type Jobs, jobs } from "./jobs.ts";

/** What the server tells, and nobody else can: a job, what it is given, and how many milliseconds it may compute. */
type Order = readonly [name: keyof Jobs, given: readonly unknown[], most: number];

// A process of its own: it says that it begins what it is told, then what came of it, one after the other, until whoever tells it is gone.
// It reads little before it knows the job: it is begun for each picture.
const watch = new Worker(new URL("watch-time.ts", import.meta.url));
watch.unref();

process.on("message", ([name, given, most]: Order) => {
  const work = jobs[name] as (...given: readonly unknown[]) => Promise<unknown>;
  watch.postMessage(most);
  process.send?.("begun", async () => {
    const came = await work(...given);
    watch.postMessage(null);
    process.send?.({ came });
  });
});
