import type { Atom } from "../atom.ts";
import type { Condition } from "../ir.ts";
import type { Leaf } from "../walk.ts";

/** What a leaf is joined to the rest of its condition by; `mixed`: by both words. */
export type Joined = "alone" | "and" | "or" | "mixed";

/** A leaf and how it stands in its condition. */
export interface LeafSite {
  readonly leaf: Leaf<Atom>;
  readonly joined: Joined;
  /** Whether something is looked at before it. */
  readonly follows: boolean;
}

/** The leaves of the condition in the order written, constants included. */
export function leafSites(condition: Condition<Atom>): readonly LeafSite[] {
  return sitesIn(condition, "alone", false);
}

function sitesIn(
  condition: Condition<Atom>,
  joined: Joined,
  follows: boolean,
): readonly LeafSite[] {
  if (condition.op === "not") return sitesIn(condition.of, joined, follows);
  if (condition.op !== "and" && condition.op !== "or")
    return [{ leaf: condition, joined, follows }];
  const { op, of } = condition;
  if (of.length === 1) return of.flatMap((part) => sitesIn(part, joined, follows));
  const within = joined === "alone" || joined === op ? op : "mixed";
  return of.flatMap((part, index) => sitesIn(part, within, follows || index > 0));
}
