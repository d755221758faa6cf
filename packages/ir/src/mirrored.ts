import type { Comparison } from "./ir.ts";

/** The comparison that says the same with its sides exchanged: `a < b` is `b > a`. */
export const mirrored: Readonly<Record<Comparison, Comparison>> = {
  is: "is",
  isNot: "isNot",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};
