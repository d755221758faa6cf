import { setImmediate } from "node:timers/promises";

/** Does the work, which may ask whether somebody has pressed Ctrl+C and then leave off in good order; pressed again it ends the program. */
export async function untilInterrupted<T>(
  work: (isInterrupted: () => boolean) => Promise<T>,
): Promise<T> {
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt);
  try {
    return await work(() => interrupted);
  } finally {
    process.removeListener("SIGINT", interrupt);
  }
}

/** Milliseconds that this program has worked: a busy machine makes them no more. */
export function timeWorked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** How long the program may be deaf, in milliseconds. */
const breath = 50;

/** What the work comes to; Ctrl+C is heard between its parts. */
export async function heardBetween<T>(work: Generator<void, T>): Promise<T> {
  let heard = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - heard < breath) continue;
    await setImmediate();
    heard = performance.now();
  }
}
