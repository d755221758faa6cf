import { Worker } from "node:worker_threads";
import * as z from "zod";
import { jobs } from "./jobs.ts";

// A process of its own: it says that it has read itself, does what it is told, says what came of it, and ends.
const order = z.tuple([
  z.enum(["prepare", "checkSetup", "proveSetup", "rewritePicture"]),
  z.array(z.unknown()),
  /** Milliseconds of computing that it may take. */
  z.number(),
]);

process.once("message", (told: unknown) => {
  const [name, given, most] = z.parse(order, told);
  new Worker(new URL("watch-time.ts", import.meta.url), { workerData: most }).unref();
  const work = jobs[name] as (...given: readonly unknown[]) => Promise<unknown>;
  void work(...given).then((came) => process.send?.({ came }, () => process.exit(0)));
});
process.send?.("ready");
