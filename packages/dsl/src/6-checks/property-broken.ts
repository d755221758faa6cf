import { printProperty, printStep } from "@annae/ir";
import { lineOf } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import type { Checked } from "./check.ts";
import { inWhichCase } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";
import { propertyBroken, propertyUndecided } from "./proofs/property-diagnostics.ts";

/** Reports properties that one event can break, each once, with a case; not where no rules could keep them. */
export function checkPropertyBroken(
  { events }: Proofs,
  { model, locate }: Checked,
): readonly Diagnostic[] {
  const hopeless = new Set(
    events.flatMap(({ contradictions }) => contradictions().found.flatMap((one) => one.properties)),
  );
  return model.properties.flatMap(({ span }, index) => {
    if (hopeless.has(index)) return [];
    for (const { event, broken, ir, spanOf } of events) {
      const property = ir.properties[index];
      if (property === undefined) continue;
      const text = printProperty(property, ir.atoms);
      const found = broken(index);
      if (found.status === "unknown") return [propertyUndecided(span, { property: text })];
      if (found.status !== "broken") continue;
      const { site, example } = found;
      const by =
        site === null
          ? { ko: "", en: "" }
          : {
              ko: ` (\`${printStep(site.action.step)}\`: ${lineOf(locate(spanOf(site.action)))})`,
              en: ` (\`${printStep(site.action.step)}\` at ${lineOf(locate(spanOf(site.action)))})`,
            };
      const when = inWhichCase(example, ir.facts);
      return [propertyBroken(span, { property: text, event, when, by })];
    }
    return [];
  });
}
