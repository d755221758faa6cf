import type { BlockIr, Facts, RuleIr } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import { type AlwaysHolds, alwaysHolding } from "./always-holds.ts";
import { type Conflict, conflicts } from "./conflicts.ts";
import { deadActions } from "./dead-actions.ts";
import { effectsOf } from "./effect.ts";
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
  /** By block, the rules of which a question could not be answered within the limit. */
  readonly undecided: ReadonlyMap<BlockIr, ReadonlySet<RuleIr>>;
  /** Sites that some case was found for. */
  readonly done: ReadonlySet<Site>;
}

/** Asks all questions about the rules of the event. `guesses`: cases are guessed first; without, the findings are the same, later. */
export function examine(
  event: EncodedEvent,
  blocks: readonly BlockIr[],
  guesses = true,
): EventFindings {
  const effect = effectsOf(event);
  const witnesses = createWitnesses(event, effect);
  if (guesses) witnesses.seek();
  const { never, undecided } = neverHolding(event, witnesses);
  const conflicting = conflicts(event);
  const silent = new Set([...never.map(({ rule }) => rule), ...undecided]);
  const always = alwaysHolding(event, silent, witnesses);
  const dead = deadActions(event, effect, witnesses);
  const repeated = repeats(event, new Set(never.map(({ rule }) => rule)), witnesses);
  const open = blocks
    .filter(({ mode }) => mode === "first")
    .map((block) => ({ block, found: uncovered(event, block) }));
  const unanswered = [...conflicting.undecided, ...dead.undecided, ...repeated.undecided];
  const uncertain = open.flatMap(({ block, found }) =>
    found.status === "unknown" ? block.rules.slice(-1) : [],
  );
  const rules = [
    ...undecided,
    ...always.undecided,
    ...unanswered.map(({ rule }) => rule),
    ...uncertain,
  ];
  return {
    event: event.event,
    never,
    conflicts: conflicting.found,
    always: always.found,
    dead: dead.found,
    repeats: repeated.found,
    open: open.flatMap(({ block, found }) =>
      found.status === "open" ? [{ block, example: found.example }] : [],
    ),
    undecided: byBlock(new Set(rules), blocks),
    done: witnesses.done,
  };
}

function byBlock(
  rules: ReadonlySet<RuleIr>,
  blocks: readonly BlockIr[],
): EventFindings["undecided"] {
  if (rules.size === 0) return new Map();
  const found = blocks.map(
    (block) => [block, new Set(block.rules.filter((rule) => rules.has(rule)))] as const,
  );
  return new Map(found.filter(([, own]) => own.size > 0));
}
