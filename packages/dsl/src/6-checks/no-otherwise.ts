import type { Checked } from "./check.ts";
import { noOtherwise } from "./proofs/diagnostics.ts";
import { caseWords } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports `first` blocks whose rules do not cover every case. */
export function checkNoOtherwise({ events }: Proofs, { model }: Checked) {
  return events.flatMap(({ findings: { event, open }, ir }) =>
    open.flatMap(({ block, example }) => {
      const index = ir.events[event]?.blocks.indexOf(block) ?? -1;
      const written = model.events.get(event)?.[index];
      if (written === undefined) return [];
      const words = caseWords(example, ir.facts);
      const when = words && { ko: ` (예: ${words})`, en: ` (for example when ${words})` };
      return [noOtherwise(written.span, { when })];
    }),
  );
}
