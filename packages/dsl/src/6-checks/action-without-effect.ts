import { actionWithoutEffect } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports actions that the room can never take where they stand. */
export function checkActionWithoutEffect({ events }: Proofs) {
  return events.flatMap(({ findings, spanOf }) =>
    findings.dead.flatMap(({ action }) => {
      const { step } = action;
      if (step.do !== "effect") return [];
      return [actionWithoutEffect(spanOf(action), { action: step.action })];
    }),
  );
}
