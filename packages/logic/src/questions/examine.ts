import {
  type BlockIr,
  type Facts,
  isVersionOf,
  type ListChange,
  listChange,
  type RuleIr,
} from "@annae/ir";
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
  unasked,
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
  readonly blocks: readonly ExaminedBlock[];
}

/** The rules of a block in order. */
export interface ExaminedBlock {
  readonly block: BlockIr;
  readonly rules: readonly ExaminedRule[];
  /** What further questions about them are asked with. */
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
  const own = ir.events[event]?.blocks ?? [];
  const bare = bareEvents(asking, event, readsAt(asking, event).toSorted());
  const budget = { left: mostWork };
  const blocks = own.map((block): ExaminedBlock => {
    const last = before?.blocks.find(
      (one) => one.block.mode === block.mode && isVersionOf(one.block.rules, block.rules),
    );
    const known = last?.rules ?? [];
    const change = listChange(last?.block.rules ?? [], block.rules);
    const rivals = rivalsOf(block, ir.atoms, change);
    const effectOf = effectsAt(event, block.mode === "first");
    const examining = { bare, rivals, atoms: ir.atoms, effectOf };
    return { block, rules: examineBlock(block, known, change, examining, budget), examining };
  });
  return { findings: findingsOf(asking, event, blocks), blocks };
}

/** What is known of each rule stands, or it is examined while there is work left that may be done. */
function examineBlock(
  { rules }: BlockIr,
  known: readonly ExaminedRule[],
  { head, tail, added }: ListChange<RuleIr>,
  examining: Examining,
  budget: { left: number },
): readonly ExaminedRule[] {
  const again = (rule: RuleIr, place: number) => {
    if (budget.left <= 0) return unasked(rule);
    const examined = examineRule(rule, place, examining);
    budget.left -= examined.work;
    return examined;
  };
  const isAsked = ({ work, undecided }: ExaminedRule) => work > 0 || !undecided;
  const behind = known.slice(known.length - tail).map((one, at) => {
    const stands = isAsked(one) && examining.rivals.stillTake(looksOf(one));
    return stands ? one : again(one.rule, rules.length - tail + at);
  });
  const between = added.map((rule, at) => again(rule, head + at));
  const ahead = known.slice(0, head).map((one, at) => (isAsked(one) ? one : again(one.rule, at)));
  return [...ahead, ...between, ...behind];
}

function findingsOf(
  asking: Asking<RulesIr>,
  event: EventName,
  examined: readonly ExaminedBlock[],
): EventFindings {
  const [never, always, dead]: [NeverHolds[], AlwaysHolds[], RuleSite[]] = [[], [], []];
  const conflicting: OwnConflict[] = [];
  const open: RuleIr[] = [];
  const rules = examined.flatMap((one) => one.rules);
  for (const one of rules) {
    if (one.never !== null) never.push(one.never);
    if (one.undecided) open.push(one.rule);
    for (const part of one.always) always.push(part);
    for (const site of one.dead) dead.push(site);
    for (const conflict of one.conflicts) conflicting.push(conflict);
  }
  const { undecided, ...between } = betweenRules(asking, event, rules, conflicting);
  const blocks = examined.map(({ block }) => block);
  const unanswered = byBlock(new Set([...open, ...undecided]), blocks);
  return { ...between, event, never, always, dead, undecided: unanswered };
}

type OwnConflict = ExaminedRule["conflicts"][number];

type Between = Pick<EventFindings, "conflicts" | "repeats" | "open"> & {
  readonly undecided: readonly RuleIr[];
};

/** What is to be said of several rules together, and the cases in which a rule's own outcomes conflict. */
function betweenRules(
  asking: Asking<RulesIr>,
  event: EventName,
  rules: readonly ExaminedRule[],
  conflicting: readonly OwnConflict[],
): Between {
  const blocks = asking.ir.events[event]?.blocks ?? [];
  const encoded = once(() => encodeEvent(asking, event));
  const own = conflicting.map((one) => inExample(one, encoded()));
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
function inExample({ first, second }: OwnConflict, encoded: EncodedEvent): Conflict {
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
