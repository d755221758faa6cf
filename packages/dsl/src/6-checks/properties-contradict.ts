import { printProperty } from "@annae/ir";
import { lineOf } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import type { Checked } from "./check.ts";
import { inWhichCase } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";
import { propertiesContradict, propertyUndecided } from "./proofs/property-diagnostics.ts";
import type { ProvedEvent } from "./proofs/prove-event.ts";

/** Reports properties that contradict one another, at the place of each, with a case in which no rules could keep them all. */
export function checkPropertiesContradict(
  { events }: Proofs,
  { model, locate }: Checked,
): readonly Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  const textOf = ({ ir }: ProvedEvent, index: number) => {
    const property = ir.properties[index];
    return property === undefined ? "" : printProperty(property, ir.atoms);
  };
  const told = (event: ProvedEvent, index: number) => {
    const span = model.properties[index]?.span;
    return span === undefined ? "" : `\`${textOf(event, index)}\` (${lineOf(locate(span))})`;
  };
  for (const event of events) {
    const { found: all, undecided } = event.contradictions();
    for (const { properties, example } of all) {
      for (const index of properties) {
        const span = model.properties[index]?.span;
        if (span === undefined || found.has(index)) continue;
        const others = properties.filter((one) => one !== index).map((one) => told(event, one));
        const when = inWhichCase(example, event.ir.facts);
        const about = { property: textOf(event, index), others: others.join(", "), when };
        found.set(index, propertiesContradict(span, { ...about, event: event.event }));
      }
    }
    for (const index of undecided) {
      const span = model.properties[index]?.span;
      if (span === undefined || found.has(index)) continue;
      found.set(index, propertyUndecided(span, { property: textOf(event, index) }));
    }
  }
  return [...found.values()];
}
