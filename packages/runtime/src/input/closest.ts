/** Nobody mistypes a name as long as this, and comparing takes the square of it. */
const longest = 80;

/** The candidate that someone who wrote the name probably meant; undefined where none is close. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const written = letters(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    const meant = letters(candidate);
    if (Math.abs(meant.length - written.length) >= least) continue;
    const distance = editDistance(written, meant);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Hangul counts by its single letters, upper and lower case as one. */
function letters(text: string): string[] {
  return [...text.normalize("NFD").toLowerCase()];
}

/** Letters to insert, delete, replace or swap with their neighbour to make one of the other. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
