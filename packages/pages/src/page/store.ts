/** A state that follows from events alone. */
export interface Store<S, E> {
  readonly state: () => S;
  readonly tell: (event: E) => void;
}

/** Begins with `first`; `draw` is called once for all events of one moment, also while nobody looks. */
export function createStore<S, E>(
  first: S,
  reduce: (state: S, event: E) => S,
  draw: (state: S, tell: (event: E) => void) => void,
): Store<S, E> {
  let state = first;
  let waiting = false;
  const tell = (event: E) => {
    state = reduce(state, event);
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      draw(state, tell);
    });
  };
  return { state: () => state, tell };
}
