import type { Condition } from "../ir.ts";

/** A part of a condition that has no parts of its own; `room in (a, b)` is one. */
export type Leaf = Exclude<Condition, { readonly op: "not" | "and" | "or" }>;

/** What a leaf is joined to the rest of its condition by; `mixed`: by both words. */
export type Joined = "alone" | "and" | "or" | "mixed";

/** A leaf and how it stands in its condition. */
export interface LeafSite {
  readonly leaf: Leaf;
  readonly joined: Joined;
  /** Whether something is looked at before it. */
  readonly follows: boolean;
}

/** The leaves of the condition in the order written, constants included. */
export function leavesOf(condition: Condition): readonly LeafSite[] {
  return sitesIn(condition, "alone", false);
}

function sitesIn(condition: Condition, joined: Joined, follows: boolean): readonly LeafSite[] {
  if (condition.op === "not") return sitesIn(condition.of, joined, follows);
  if (condition.op !== "and" && condition.op !== "or")
    return [{ leaf: condition, joined, follows }];
  const { op, of } = condition;
  if (of.length === 1) return of.flatMap((part) => sitesIn(part, joined, follows));
  const within = joined === "alone" || joined === op ? op : "mixed";
  return of.flatMap((part, index) => sitesIn(part, within, follows || index > 0));
}
