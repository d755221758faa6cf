/** What was built last, as long as what it was built from is the same; something empty otherwise. */
export type KeptWhile<Basis, Built> = (basis: Basis) => Built;

/** A memory that holds nothing yet. `nothing`: what it begins with, which whoever asks fills. */
export function keptWhile<Basis, Built>(
  isSame: (one: Basis, other: Basis) => boolean,
  nothing: () => Built,
): KeptWhile<Basis, Built> {
  let last: { readonly basis: Basis; readonly built: Built } | null = null;
  return (basis) => {
    if (last === null || !isSame(last.basis, basis)) last = { basis, built: nothing() };
    return last.built;
  };
}
