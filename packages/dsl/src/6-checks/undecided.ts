import { undecided } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports rules of which something could not be found out. */
export function checkUndecided({ events, ruleOf }: Proofs) {
  return events.flatMap(({ findings }) =>
    findings.undecided.map((rule) => undecided(ruleOf(rule).span, {})),
  );
}
