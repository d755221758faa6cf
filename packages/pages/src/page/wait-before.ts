const [first, longest] = [500, 15_000];

/** Milliseconds until the line is opened again after so many losses in a row, from 0 on; `chance` below 1 keeps pages from coming back all at once. */
export function waitBefore(losses: number, chance: number): number {
  return Math.min(longest, first * 2 ** losses) * (0.5 + chance / 2);
}
