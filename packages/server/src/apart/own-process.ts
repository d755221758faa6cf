import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { apart } from "../limits.ts";
import type { Jobs } from "./jobs.ts";

/** What comes of a job. */
export type CameOf<N extends keyof Jobs> = Awaited<ReturnType<Jobs[N]>>;

/** What came of a job. `unread`: the process never began it; `tooMuch`: it took too long or too much memory, and the process was ended. */
export type Ended<R> =
  | { readonly kind: "done"; readonly came: R }
  | { readonly kind: "unread" }
  | { readonly kind: "tooMuch" };

/** A process that does one job at a time. While it does none, nobody waits for it to end. */
export interface OwnProcess {
  readonly work: <N extends keyof Jobs>(
    name: N,
    given: Parameters<Jobs[N]>,
  ) => Promise<Ended<CameOf<N>>>;
  readonly end: () => void;
  /** Calls back when it is gone, if it is not yet. */
  readonly onEnd: (gone: () => void) => void;
}

const program = fileURLToPath(new URL("apart-here.ts", import.meta.url));

/** How much longer than it computes it may take, where others use the processor, too. */
const patience = 6;

/**
 * Starts one. It knows nothing of this process's secrets. What it may compute is counted from when it begins the job, and watched there: how
 * busy the machine is says nothing of the job.
 */
export function startProcess(
  limits: Readonly<Record<"milliseconds" | "reading", number>>,
): OwnProcess {
  const child = fork(program, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${apart.megabytes}`],
    env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
    stdio: "ignore",
  });
  const end = () => void child.kill("SIGKILL");
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  child.once("exit", over).on("error", over);
  /** Whether this process is to wait for it. */
  const wait = (isWorking: boolean) => {
    for (const one of [child, child.channel]) one?.[isWorking ? "ref" : "unref"]();
  };
  const work: OwnProcess["work"] = (name, given) =>
    new Promise((resolve) => {
      let kind: "unread" | "tooMuch" = "unread";
      let late = setTimeout(end, limits.reading);
      const leave = (ended: Parameters<typeof resolve>[0]) => {
        clearTimeout(late);
        child.off("message", hear).off("exit", gone).off("error", gone);
        wait(false);
        resolve(ended);
      };
      const gone = () => leave({ kind });
      const hear = (told: "begun" | { readonly came: CameOf<typeof name> }) => {
        if (told !== "begun") return leave({ kind: "done", came: told.came });
        kind = "tooMuch";
        clearTimeout(late);
        late = setTimeout(end, patience * limits.milliseconds);
      };
      if (isOver) return resolve({ kind });
      wait(true);
      child.on("message", hear).once("exit", gone).once("error", gone);
      child.send([name, given, limits.milliseconds], () => {});
    });
  return { work, end, onEnd: (gone) => void child.once("exit", gone) };
}
