import type { Value } from "./value-type.ts";

/** How two values are compared. */
export type Comparison = "is" | "isNot" | "<" | "<=" | ">" | ">=";

interface ComparisonRow {
  /** As a policy writes it. */
  readonly sign: string;
  /** What says the same with its sides exchanged: `a < b` is `b > a`. */
  readonly mirrored: Comparison;
  readonly holds: (left: Value, right: Value) => boolean;
}

/** Everything that is to be known of a comparison. */
export const comparisons: Readonly<Record<Comparison, ComparisonRow>> = {
  is: { sign: "is", mirrored: "is", holds: (left, right) => left === right },
  isNot: { sign: "is not", mirrored: "isNot", holds: (left, right) => left !== right },
  "<": { sign: "<", mirrored: ">", holds: (left, right) => left < right },
  "<=": { sign: "<=", mirrored: ">=", holds: (left, right) => left <= right },
  ">": { sign: ">", mirrored: "<", holds: (left, right) => left > right },
  ">=": { sign: ">=", mirrored: "<=", holds: (left, right) => left >= right },
};
