/** Milliseconds: that somebody is typing is said at most as often, and believed for twice as long. */
const typingPause = 3_000;

/** Says that somebody is typing, at once and then at most every few seconds. */
export function typingSaid(say: () => void, now: () => number = Date.now): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - last < typingPause) return;
    last = now();
    say();
  };
}

/** Calls `quiet` once nobody has said for a while that they are typing; what comes back is called whenever they say it. */
export function typingHeard(quiet: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(quiet, 2 * typingPause);
  };
}
