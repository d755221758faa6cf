/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  /** One of them; there must be one. */
  readonly among: <T>(choices: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/** The numbers of that seed. */
export function randomOf(seed: number): Random {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    below,
    among: (choices) => {
      const [choice] = choices.slice(below(choices.length));
      if (choice === undefined) throw new RangeError("nothing to choose from");
      return choice;
    },
    chance: (share) => fraction() < share,
  };
}
