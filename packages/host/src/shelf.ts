/** So many things at hand, those that were not asked for the longest put away first. */
export interface Shelf<T> {
  readonly get: (name: string) => T | undefined;
  readonly put: (name: string, thing: T) => void;
  readonly drop: (name: string) => void;
  readonly clear: () => void;
}

/** An empty shelf. */
export function createShelf<T>(most: number): Shelf<T> {
  const things = new Map<string, T>();
  return {
    get: (name) => {
      const thing = things.get(name);
      if (thing === undefined) return undefined;
      things.delete(name);
      things.set(name, thing);
      return thing;
    },
    put: (name, thing) => {
      things.delete(name);
      things.set(name, thing);
      if (things.size <= most) return;
      const [oldest] = things.keys();
      if (oldest !== undefined) things.delete(oldest);
    },
    drop: (name) => void things.delete(name),
    clear: () => things.clear(),
  };
}
