/** Variables, the most active first. */
export interface ActivityHeap {
  /** Puts the variable in where it is missing. */
  readonly insert: (variable: number) => void;
  /** To be called after the activity of the variable has grown. */
  readonly rise: (variable: number) => void;
  /** Takes the most active variable out; undefined where none is left. */
  readonly take: () => number | undefined;
}

/** A binary heap over the activities, which their owner changes. */
export function activityHeap(activity: readonly number[]): ActivityHeap {
  const heap: number[] = [];
  const places: number[] = [];
  const score = (place: number) => activity[heap[place] ?? 0] ?? 0;
  const put = (place: number, variable: number) => {
    heap[place] = variable;
    places[variable] = place;
  };
  const swap = (a: number, b: number) => {
    const [first = 0, second = 0] = [heap[a], heap[b]];
    put(a, second);
    put(b, first);
  };
  const up = (start: number) => {
    for (let place = start; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (score(place) <= score(parent)) return;
      swap(place, parent);
      place = parent;
    }
  };
  const down = (start: number) => {
    for (let place = start; ; ) {
      const left = 2 * place + 1;
      if (left >= heap.length) return;
      const child = left + 1 < heap.length && score(left + 1) > score(left) ? left + 1 : left;
      if (score(child) <= score(place)) return;
      swap(place, child);
      place = child;
    }
  };
  const isIn = (variable: number) => (places[variable] ?? -1) >= 0;
  return {
    insert: (variable) => {
      if (isIn(variable)) return;
      put(heap.length, variable);
      up(heap.length - 1);
    },
    rise: (variable) => {
      if (isIn(variable)) up(places[variable] ?? 0);
    },
    take: () => {
      const [top] = heap;
      const last = heap.pop();
      if (top === undefined || last === undefined) return undefined;
      places[top] = -1;
      if (top !== last) {
        put(0, last);
        down(0);
      }
      return top;
    },
  };
}
