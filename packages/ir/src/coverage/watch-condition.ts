import type { Atom } from "../atom.ts";
import { holds } from "../evaluate.ts";
import type { Facts } from "../facts.ts";
import type { Condition } from "../ir.ts";
import { leavesOf } from "../walk.ts";

/** What one evaluation of a condition showed of one of its leaves. */
export interface Sighting {
  readonly value: boolean;
  /** Whether the leaf alone decided: everything looked at around it left the answer to it. */
  readonly decides: boolean;
}

/** One evaluation of a condition, leaf by leaf. */
export interface Watched {
  readonly holds: boolean;
  /** In the order of {@link leavesOf}; null: not looked at, because what stands before it was enough. */
  readonly leaves: readonly (Sighting | null)[];
}

/**
 * The evaluation of the condition for these facts, from left to right and no further than needed.
 *
 * A leaf decides if every `and` and `or` around it has the value of the part that the leaf stands in: then no part
 * that was looked at masks it, and what was not looked at is left open, as is usual for conditions that stop early.
 */
export function watchCondition(
  condition: Condition,
  atoms: readonly Atom[],
  facts: Facts,
): Watched {
  if (condition.op === "not") {
    const { holds: held, leaves } = watchCondition(condition.of, atoms, facts);
    return { holds: !held, leaves };
  }
  if (condition.op === "and" || condition.op === "or") {
    return watchParts(condition.of, condition.op === "or", (part) =>
      watchCondition(part, atoms, facts),
    );
  }
  const value = holds(condition, atoms, facts);
  return { holds: value, leaves: [{ value, decides: true }] };
}

/** `enough`: the value of a part after which no other is looked at, and of the whole then. */
function watchParts(
  parts: readonly Condition[],
  enough: boolean,
  watch: (part: Condition) => Watched,
): Watched {
  const watched: Watched[] = [];
  let decided = false;
  for (const part of parts) {
    const seen = decided ? null : watch(part);
    watched.push(seen ?? { holds: enough, leaves: leavesOf(part).map(() => null) });
    if (seen?.holds === enough) decided = true;
  }
  const value = decided ? enough : !enough;
  return { holds: value, leaves: watched.flatMap((part) => unmasked(part, value)) };
}

function unmasked({ holds: held, leaves }: Watched, whole: boolean): Watched["leaves"] {
  if (held === whole) return leaves;
  return leaves.map((leaf) => leaf && { ...leaf, decides: false });
}
