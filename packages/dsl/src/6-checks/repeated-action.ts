import { printStep } from "@annae/ir";
import { repeatedAction } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports actions that another rule always asks for together with this one. */
export function checkRepeatedAction({ events }: Proofs) {
  return events.flatMap(({ findings, spanOf }) =>
    findings.repeats.map(({ first, second }) =>
      repeatedAction(spanOf(second.action), {
        action: printStep(second.action.step),
        at: spanOf(first.action),
      }),
    ),
  );
}
