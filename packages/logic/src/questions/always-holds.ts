import type { Condition, RuleIr } from "@annae/ir";
import type { EncodedEvent } from "../event/encode-event.ts";
import type { Witnesses } from "./witnesses.ts";

/** A part of a rule's condition that says nothing: it holds wherever the rest of the condition does. */
export interface AlwaysHolds {
  readonly rule: RuleIr;
  readonly part: Condition;
}

/** Such parts of the rules that can be done at all; what is left without them still says the same. */
export function alwaysHolding(
  { encoder, rules, world }: EncodedEvent,
  never: ReadonlySet<RuleIr>,
  { matters }: Pick<Witnesses, "matters">,
): { readonly found: readonly AlwaysHolds[]; readonly undecided: readonly RuleIr[] } {
  const undecided: RuleIr[] = [];
  const found = rules.flatMap(({ rule, parts }) => {
    if (never.has(rule)) return [];
    const left = new Set(parts);
    for (const part of parts.toReversed()) {
      if (part.condition.op === "constant" || matters.has(part.condition)) continue;
      const others = [...left].flatMap((one) => (one === part ? [] : [one.literal]));
      const { status } = encoder.solve([...world, ...others, -part.literal]);
      if (status === "unsat") left.delete(part);
      if (status === "unknown") undecided.push(rule);
    }
    return parts.flatMap((part) => (left.has(part) ? [] : [{ rule, part: part.condition }]));
  });
  return { found, undecided };
}
