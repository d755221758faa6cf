import type { BlockIr, Facts, RuleIr } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import { type AlwaysHolds, alwaysHolding } from "./always-holds.ts";
import { type Conflict, conflicts } from "./conflicts.ts";
import { deadActions, effectsOf } from "./dead-actions.ts";
import { type NeverHolds, neverHolding } from "./never-holds.ts";
import { type Repeat, repeats } from "./repeats.ts";
import { uncovered } from "./uncovered.ts";
import { createWitnesses } from "./witnesses.ts";

/** Everything that is to be said of one event's rules; of a rule that is never done, only that. */
export interface EventFindings {
  readonly event: EventName;
  readonly never: readonly NeverHolds[];
  readonly conflicts: readonly Conflict[];
  readonly always: readonly AlwaysHolds[];
  readonly dead: readonly Site[];
  readonly repeats: readonly Repeat[];
  /** `first` blocks in which there is a case without a rule. */
  readonly open: readonly { readonly block: BlockIr; readonly example: Facts }[];
  /** Rules of which a question could not be answered within the limit. */
  readonly undecided: readonly RuleIr[];
}

/** Asks all questions about the rules of the event. */
export function examine(event: EncodedEvent, blocks: readonly BlockIr[]): EventFindings {
  const effect = effectsOf(event);
  const witnesses = createWitnesses(event, effect);
  const { never, undecided } = neverHolding(event, witnesses);
  const conflicting = conflicts(event);
  const silent = new Set([...never.map(({ rule }) => rule), ...undecided]);
  const firsts = blocks.filter(({ mode }) => mode === "first");
  return {
    event: event.event,
    never,
    conflicts: conflicting.found,
    always: alwaysHolding(event, silent, witnesses),
    dead: deadActions(event, effect, witnesses),
    repeats: repeats(event, witnesses),
    open: firsts.flatMap((block) => {
      const found = uncovered(event, block);
      return found.status === "open" ? [{ block, example: found.example }] : [];
    }),
    undecided: [...new Set([...undecided, ...conflicting.undecided.map(({ rule }) => rule)])],
  };
}
