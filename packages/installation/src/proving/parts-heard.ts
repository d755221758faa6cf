import { setImmediate } from "node:timers/promises";

/** How long the program may be deaf, in milliseconds. */
const breath = 50;

/** The parts of the work as they are done; Ctrl+C is heard between them. */
export async function* partsHeard<Part, Result>(
  work: Iterator<Part, Result>,
): AsyncGenerator<Part, Result> {
  let heard = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - heard >= breath) {
      await setImmediate();
      heard = performance.now();
    }
    yield step.value;
  }
}

/** What the work comes to; Ctrl+C is heard between its parts. */
export async function heardBetween<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  const parts = partsHeard(work);
  for (;;) {
    const { done, value } = await parts.next();
    if (done) return value;
  }
}
