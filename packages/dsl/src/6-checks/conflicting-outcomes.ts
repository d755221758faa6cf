import type { RuleSite } from "@annae/logic";
import { conflictingOutcomes } from "./proofs/diagnostics.ts";
import { inWhichCase } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports each outcome that can come together with a different one in front of it. */
export function checkConflictingOutcomes({ events }: Proofs) {
  return events.flatMap(({ findings: { event, conflicts }, ir, spanOf }) =>
    conflicts.map(({ first, second, example }) =>
      conflictingOutcomes(spanOf(second.action), {
        event,
        first: outcomeOf(first),
        second: outcomeOf(second),
        at: spanOf(first.action),
        when: inWhichCase(example, ir.facts),
      }),
    ),
  );
}

function outcomeOf({ action: { step } }: RuleSite): string {
  return step.do === "effect" ? step.action : "";
}
