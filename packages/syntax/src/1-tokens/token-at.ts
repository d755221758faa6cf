import { partitionPoint } from "../0-source/partition-point.ts";
import { endOf, type Token } from "./tokens.ts";

/** The token in which the offset is, or at whose end; of two that meet there, the second. */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  const at = partitionPoint(tokens, (token) => endOf(token) < offset);
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (second !== undefined && second.startOffset === offset) return second;
  return first !== undefined && first.startOffset <= offset ? first : undefined;
}
