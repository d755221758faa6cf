import { Worker } from "node:worker_threads";
import * as z from "zod";
import { jobs } from "./jobs.ts";

// A process of its own: it says that it begins what it is told, then what came of it, one after the other, until whoever tells it is gone.
const order = z.tuple([
  z.enum(["prepare", "checkSetup", "proveSetup", "rewritePicture"]),
  z.array(z.unknown()),
  /** Milliseconds of computing that it may take. */
  z.number(),
]);

const watch = new Worker(new URL("watch-time.ts", import.meta.url));
watch.unref();

process.on("message", (told: unknown) => {
  const [name, given, most] = z.parse(order, told);
  const work = jobs[name] as (...given: readonly unknown[]) => Promise<unknown>;
  watch.postMessage(most);
  process.send?.("begun", async () => {
    const came = await work(...given);
    watch.postMessage(null);
    process.send?.({ came });
  });
});
