import { type BlockIr, type Facts, type RuleIr, rulesOf } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import { type Asking, bareEvents, type RulesIr, readsAt } from "../event/bare-event.ts";
import { type EncodedEvent, encodeEvent, once } from "../event/encode-event.ts";
import { alikeSites } from "./alike.ts";
import type { AlwaysHolds } from "./always-holds.ts";
import { type Conflict, conflictsBetween } from "./conflicts.ts";
import { effectsAt } from "./effect.ts";
import {
  type ExaminedRule,
  type Examining,
  examineRule,
  looksOf,
  type RuleSite,
} from "./examine-rule.ts";
import type { NeverHolds } from "./never-holds.ts";
import { type Repeat, repeats } from "./repeats.ts";
import { rivalsOf } from "./rivals.ts";
import { together } from "./together.ts";
import { uncovered } from "./uncovered.ts";

/** Everything that is to be said of one event's rules; of a rule that is never done, only that. */
export interface EventFindings {
  readonly event: EventName;
  readonly never: readonly NeverHolds[];
  readonly conflicts: readonly Conflict[];
  readonly always: readonly AlwaysHolds[];
  readonly dead: readonly RuleSite[];
  readonly repeats: readonly Repeat[];
  /** `first` blocks in which there is a case without a rule. */
  readonly open: readonly { readonly block: BlockIr; readonly example: Facts }[];
  /** By block, the rules of which a question could not be answered within the limit. */
  readonly undecided: ReadonlyMap<BlockIr, ReadonlySet<RuleIr>>;
}

/** What is known of the rules of an event, from which those of its next version are examined. */
export interface ExaminedEvent {
  readonly findings: EventFindings;
  readonly blocks: readonly BlockIr[];
  readonly rules: ReadonlyMap<RuleIr, ExaminedRule>;
  /** What further questions about its rules are asked with. */
  readonly examining: Examining;
}

/** Work of the solver for all rules of an event that are looked at, after which the rest is left undecided: about a minute. */
const mostWork = 60_000_000;

/**
 * Asks all questions about the rules of the event. `before`: what was found of other rules by the same laws, facts and
 * atoms; what is known of a rule stands unless a rule that takes its cases has changed.
 */
export function examine(
  asking: Asking<RulesIr>,
  event: EventName,
  before?: ExaminedEvent,
): ExaminedEvent {
  const { ir } = asking;
  const own = ir.events[event];
  const blocks = own?.blocks ?? [];
  const last = before !== undefined && isAlike(before.blocks, blocks) ? before : undefined;
  const rivals = rivalsOf(blocks, ir.atoms, last?.blocks);
  const bare = bareEvents(asking, event, readsAt(asking, event).toSorted());
  const examining = { bare, rivals, atoms: ir.atoms, effectOf: effectsAt(event, rivals.isAlone) };
  const rules = new Map<RuleIr, ExaminedRule>();
  const unasked: RuleIr[] = [];
  let left = mostWork;
  for (const rule of own === undefined ? [] : rulesOf(own)) {
    const known = last?.rules.get(rule);
    if (known !== undefined && rivals.stillTake(rule, looksOf(known))) rules.set(rule, known);
    else if (left <= 0) unasked.push(rule);
    else {
      const found = examineRule(rule, examining);
      left -= found.work;
      rules.set(rule, found);
    }
  }
  const findings = findingsOf(asking, event, [...rules.values()], unasked);
  return { findings, blocks, rules, examining };
}

/** Whether each block is in the place of one of the same mode. */
function isAlike(before: readonly BlockIr[], after: readonly BlockIr[]): boolean {
  return before.length === after.length && after.every(({ mode }, at) => mode === before[at]?.mode);
}

function findingsOf(
  asking: Asking<RulesIr>,
  event: EventName,
  rules: readonly ExaminedRule[],
  unasked: readonly RuleIr[],
): EventFindings {
  const blocks = asking.ir.events[event]?.blocks ?? [];
  const between = betweenRules(asking, event, rules);
  const undecided = new Set([
    ...rules.flatMap((one) => (one.undecided ? [one.rule] : [])),
    ...between.undecided,
    ...unasked,
  ]);
  return {
    ...between,
    event,
    never: rules.flatMap(({ never }) => never ?? []),
    always: rules.flatMap(({ always }) => always),
    dead: rules.flatMap(({ dead }) => dead),
    undecided: byBlock(undecided, blocks),
  };
}

type Between = Pick<EventFindings, "conflicts" | "repeats" | "open"> & {
  readonly undecided: readonly RuleIr[];
};

/** What is to be said of several rules together, and the cases in which a rule's own outcomes conflict. */
function betweenRules(
  asking: Asking<RulesIr>,
  event: EventName,
  rules: readonly ExaminedRule[],
): Between {
  const blocks = asking.ir.events[event]?.blocks ?? [];
  const encoded = once(() => encodeEvent(asking, event));
  const own = rules.flatMap(({ conflicts }) => conflicts.map((one) => inExample(one, encoded())));
  const uncoveredIn = blocks
    .filter(({ mode, rules }) => mode === "first" && rules.every(({ when }) => when !== null))
    .map((block) => ({ block, found: uncovered(encoded(), block) }));
  const open = uncoveredIn.flatMap(({ block, found }) =>
    found.status === "open" ? [{ block, example: found.example }] : [],
  );
  const uncertain = uncoveredIn.flatMap(({ block, found }) =>
    found.status === "unknown" ? block.rules.slice(-1) : [],
  );
  /** Rules of one `first` block are never done together. */
  if (blocks.length === 1 && blocks[0]?.mode === "first")
    return { conflicts: own, repeats: [], open, undecided: uncertain };
  const others = conflictsBetween(encoded());
  const told = new Set(own.map(({ second }) => second.action));
  const conflicts = [...own, ...others.found.filter(({ second }) => !told.has(second.action))];
  const repeated = repeats(encoded(), alikeSites(encoded(), rules));
  const unanswered = [...others.undecided, ...repeated.undecided].map(({ rule }) => rule);
  return { conflicts, repeats: repeated.found, open, undecided: [...uncertain, ...unanswered] };
}

/** With a case in which both are done. */
function inExample(
  { first, second }: ExaminedRule["conflicts"][number],
  encoded: EncodedEvent,
): Conflict {
  const both = encoded.sites.filter(
    ({ action }) => action === first.action || action === second.action,
  );
  const example =
    together(
      encoded,
      both.map(({ done }) => done),
    ) ?? {};
  return { first, second, example };
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
