import type { Condition, RuleIr } from "@annae/ir";
import type { EncodedEvent } from "../event/encode-event.ts";
import { bareEvents } from "./never-holds.ts";
import type { Witnesses } from "./witnesses.ts";

/** A part of a rule's condition that says nothing: it holds wherever the rest of the condition does. */
export interface AlwaysHolds {
  readonly rule: RuleIr;
  readonly part: Condition;
}

/** Such parts of the rules that can be done at all; what is left without them still says the same. */
export function alwaysHolding(
  event: EncodedEvent,
  never: ReadonlySet<RuleIr>,
  { matters }: Pick<Witnesses, "matters">,
): { readonly found: readonly AlwaysHolds[]; readonly undecided: readonly RuleIr[] } {
  const undecided: RuleIr[] = [];
  const nextBare = bareEvents(event);
  const found = event.rules.flatMap(({ rule, parts }) => {
    if (never.has(rule)) return [];
    const left = new Set(parts);
    for (const part of parts.toReversed()) {
      if (part.op === "constant" || matters.has(part)) continue;
      const { encoder, snapshot, world } = nextBare();
      const others = [...left].filter((one) => one !== part).map(snapshot.condition);
      const { status } = encoder.solve([...world, ...others, -snapshot.condition(part)]);
      if (status === "unsat") left.delete(part);
      if (status === "unknown") undecided.push(rule);
    }
    return parts.flatMap((part) => (left.has(part) ? [] : [{ rule, part }]));
  });
  return { found, undecided };
}
