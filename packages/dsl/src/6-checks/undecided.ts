import { undecided } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports blocks with rules of which something could not be found out, each at the first such rule. */
export function checkUndecided({ events }: Proofs) {
  return events.flatMap(({ findings, ruleOf }) =>
    [...findings.undecided.values()].flatMap((rules) => {
      const [first] = rules;
      return first === undefined ? [] : [undecided(ruleOf(first).span, { count: rules.size })];
    }),
  );
}
