/** Takes a place of those that somebody has; what comes back gives it back, once. Null: all of theirs are taken. */
export type Seats = (owner: string) => (() => void) | null;

/** So many places for each owner, none of which is taken yet. */
export function createSeats(most: number): Seats {
  const taken = new Map<string, number>();
  return (owner) => {
    const count = taken.get(owner) ?? 0;
    if (count >= most) return null;
    taken.set(owner, count + 1);
    return () => {
      const left = (taken.get(owner) ?? 1) - 1;
      if (left === 0) taken.delete(owner);
      else taken.set(owner, left);
    };
  };
}
