import type { Condition, RuleIr } from "@annae/ir";
import type { AskedRule } from "./case-of.ts";

/** A part of a rule's condition that says nothing: it holds wherever the rest of the condition does. */
export interface AlwaysHolds {
  readonly rule: RuleIr;
  readonly part: Condition;
}

/** Such parts of a rule that can be done at all; what is left without them still says the same. Null: not to be told within the limit. */
export function alwaysHolding({ rule, parts, world }: AskedRule): readonly AlwaysHolds[] | null {
  const { encoder, snapshot } = world;
  const left = new Set(parts);
  for (const part of parts.toReversed()) {
    if (part.op === "constant") continue;
    const others = [...left].filter((one) => one !== part).map(snapshot.condition);
    const { status } = encoder.solve([...world.world, ...others, -snapshot.condition(part)]);
    if (status === "unknown") return null;
    if (status === "unsat") left.delete(part);
  }
  return parts.flatMap((part) => (left.has(part) ? [] : [{ rule, part }]));
}
