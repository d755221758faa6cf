/** Things in order of a number, those of one number in order of their coming. */
export interface Ordered<T> {
  readonly add: (at: number, thing: T) => void;
  readonly remove: (at: number, thing: T) => void;
  readonly first: () => { readonly at: number; readonly thing: T } | undefined;
  /** Up to so many, from that place on. */
  readonly slice: (from: number, count: number) => readonly T[];
  /** How many there are with that number or a smaller one. */
  readonly upTo: (at: number) => number;
  readonly size: () => number;
}

/** A list that is kept in order; to add or remove something is a search and a move of memory. */
export function ordered<T>(): Ordered<T> {
  const rows: { readonly at: number; readonly thing: T }[] = [];
  const upTo = (at: number) => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle]?.at ?? at) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add: (at, thing) => {
      rows.splice(upTo(at), 0, { at, thing });
    },
    remove: (at, thing) => {
      for (let place = upTo(at) - 1; rows[place]?.at === at; place -= 1) {
        if (rows[place]?.thing === thing) return void rows.splice(place, 1);
      }
    },
    first: () => rows[0],
    slice: (from, count) => rows.slice(from, from + count).map(({ thing }) => thing),
    upTo,
    size: () => rows.length,
  };
}
