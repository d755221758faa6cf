import { printProperty, printStep } from "@annae/ir";
import { breaks } from "@annae/logic";
import type { Model } from "../4-model/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { propertyBroken, propertyUndecided } from "./proofs/diagnostics.ts";
import { inWhichCase } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Reports properties that one event can break, each once, with a case. */
export function checkPropertyBroken(
  { events, ir, spanOf, lineOf }: Proofs,
  model: Model,
): readonly Diagnostic[] {
  return ir.properties.flatMap((property, index) => {
    const { span } = model.properties[index] ?? {};
    if (span === undefined) return [];
    const text = printProperty(property, ir.atoms);
    for (const { encoded } of events) {
      const found = breaks(encoded, property);
      if (found.status === "unknown") return [propertyUndecided(span, { property: text })];
      if (found.status !== "broken") continue;
      const { site, example } = found;
      const by =
        site === null
          ? { ko: "", en: "" }
          : {
              ko: ` (\`${printStep(site.action.step)}\`: ${lineOf(spanOf(site.action))})`,
              en: ` (\`${printStep(site.action.step)}\` at ${lineOf(spanOf(site.action))})`,
            };
      const when = inWhichCase(example, ir.facts);
      return [propertyBroken(span, { property: text, event: encoded.event, when, by })];
    }
    return [];
  });
}
