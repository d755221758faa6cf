import { type BlockIr, explain, type Facts, type Place, type RuleOutcome } from "@annae/ir";
import type { EventName, Moment } from "@annae/vocabulary";
import { factsOf } from "./condition-text.ts";
import type { Dropped } from "./dropped.ts";

/** All that is needed to explain a decision later; the explanation itself is worked out when asked for. */
export interface Trace {
  readonly event: EventName;
  readonly at: Moment;
  /** The rules of the event, in order. */
  readonly blocks: readonly BlockIr[];
  /** What the rules were told. */
  readonly facts: Facts;
  /** Every fact that was asked for, those of texts and channel tables included. */
  readonly asked: Facts;
  readonly dropped: readonly Dropped[];
}

/** What happened to one rule, where it stands, and the facts that made its condition fail. */
export type RuleTrace = RuleOutcome & {
  readonly at: Place;
  /** For a failed rule the facts of the part that failed; otherwise none. */
  readonly values: Facts;
};

/** Every rule of the event in order: fired, failed and on what, or not reached and after which. */
export function explainTrace(trace: Trace): readonly RuleTrace[] {
  return trace.blocks.flatMap((block) =>
    explain([block], trace.facts).flatMap((outcome, index) => {
      const rule = block.rules[index];
      return rule === undefined
        ? []
        : [{ ...outcome, at: rule.at, values: valuesBehind(outcome, trace.facts) }];
    }),
  );
}

function valuesBehind(outcome: RuleOutcome, facts: Facts): Facts {
  if (outcome.outcome !== "failed") return {};
  const names = factsOf(outcome.because);
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.has(name)));
}
