import type { Checked } from "./check.ts";
import { messageNeverSent } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports messages whose every send has a condition that never holds; that of a rule that never holds is its own finding. */
export function checkMessageNeverSent({ sends }: Proofs, { model }: Checked) {
  const own = [...model.messages.values()].filter(({ policy }) => policy === model.policy);
  return own.flatMap(({ name, span }) => {
    const sites = sends.get(name) ?? [];
    const isPossible = sites.some(
      ({ event: { encoded, findings }, site }) =>
        findings.done.has(site) ||
        encoded.encoder.solve([...encoded.world, site.done]).status !== "unsat",
    );
    const isSaid = sites.every(({ event: { findings }, rule }) =>
      findings.never.some((never) => never.rule === rule.rule),
    );
    return isPossible || isSaid ? [] : [messageNeverSent(span, { name })];
  });
}
