import type { Checked } from "./check.ts";
import { messageNeverSent } from "./proofs/diagnostics.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports messages whose every send has a condition that never holds; that of a rule that never holds is its own finding. */
export function checkMessageNeverSent({ events }: Proofs, { model }: Checked) {
  const own = [...model.messages.values()].filter(({ policy }) => policy === model.policy);
  const unsent = new Map(own.map(({ name, span }) => [name, { span, isAsked: false }]));
  for (const { rules } of events.flatMap(({ examined }) => examined.blocks)) {
    for (const { sites, done, never } of rules) {
      if (unsent.size === 0) return [];
      for (const site of sites) {
        const { step } = site.action;
        const message = "message" in step ? unsent.get(step.message) : undefined;
        if (message === undefined || !("message" in step)) continue;
        if (done.has(site)) unsent.delete(step.message);
        else message.isAsked ||= never === null;
      }
    }
  }
  return [...unsent].flatMap(([name, { span, isAsked }]) =>
    isAsked ? [messageNeverSent(span, { name })] : [],
  );
}
