/** What is to be done, in order of its coming. */
export interface Queue<W> {
  readonly push: (work: W) => void;
  readonly length: () => number;
  /** Once nothing is left. */
  readonly idle: () => Promise<void>;
}

/** How much one commit holds. */
const most = 64;

/** A queue that hands over what has come together, once in each turn of the event loop. */
export function createQueue<W>(commit: (works: readonly W[]) => void): Queue<W> {
  let waiting: W[] = [];
  let done = 0;
  let scheduled = false;
  let whenIdle: (() => void)[] = [];
  const next = () => {
    scheduled = false;
    const works = waiting.slice(done, done + most);
    done += works.length;
    if (done === waiting.length) {
      waiting = [];
      done = 0;
    }
    commit(works);
    if (waiting.length > 0) return schedule();
    const told = whenIdle;
    whenIdle = [];
    for (const tell of told) tell();
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(next);
  };
  return {
    push: (work) => {
      waiting.push(work);
      schedule();
    },
    length: () => waiting.length - done,
    idle: () =>
      new Promise((resolve) => {
        if (waiting.length === 0) resolve();
        else whenIdle.push(resolve);
      }),
  };
}
