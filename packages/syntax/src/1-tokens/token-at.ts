import { endOf, type Token } from "./tokens.ts";

/** The token in which the offset is, or at whose end; of two that meet there, the second. */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && endOf(token) < offset) low = middle + 1;
    else high = middle;
  }
  const [first, second] = [tokens[low], tokens[low + 1]];
  if (second !== undefined && second.startOffset === offset) return second;
  return first !== undefined && first.startOffset <= offset ? first : undefined;
}
