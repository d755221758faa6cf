import { printCondition } from "@annae/ir";
import { partAlwaysHolds } from "./proofs/diagnostics.ts";
import { type Proofs, spanOfParts } from "./proofs/proofs.ts";

/** Reports parts of conditions that say nothing beside the rest of the condition. */
export function checkPartAlwaysHolds({ events }: Proofs) {
  return events.flatMap(({ findings, ir, ruleOf }) =>
    findings.always.map(({ rule, part }) =>
      partAlwaysHolds(spanOfParts(ruleOf(rule), [part]), { part: printCondition(part, ir.atoms) }),
    ),
  );
}
