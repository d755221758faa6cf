import type { Literal } from "../solver/solver.ts";
import type { Encoder } from "./encoder.ts";

/**
 * A smallest part of the assumptions that cannot hold beside the fixed ones: without any of them the rest could.
 * For assumptions that together cannot hold.
 */
export function minimalCore(
  encoder: Pick<Encoder, "solve">,
  assumptions: readonly Literal[],
  fixed: readonly Literal[] = [],
): readonly Literal[] {
  const coreOf = (tried: readonly Literal[]) => {
    const answer = encoder.solve([...fixed, ...tried]);
    return answer.status === "unsat" ? tried.filter((one) => answer.core.includes(one)) : null;
  };
  let left = coreOf(assumptions) ?? assumptions;
  for (const one of left) {
    if (!left.includes(one)) continue;
    left = coreOf(left.filter((other) => other !== one)) ?? left;
  }
  return left;
}
