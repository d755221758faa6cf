import {
  type ActionIr,
  type Atom,
  alternativesOf,
  type Condition,
  type Facts,
  holds,
  type RuleIr,
} from "@annae/ir";
import { isOutcome } from "@annae/vocabulary";
import type { BareEvent } from "../event/bare-event.ts";
import { partsOf } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { type AlwaysHolds, alwaysHolding } from "./always-holds.ts";
import { type AskedRule, type CaseFound, caseOf } from "./case-of.ts";
import type { EffectOf } from "./effect.ts";
import { type NeverHolds, whyNever } from "./never-holds.ts";
import type { Rivals, TriedCase } from "./rivals.ts";

/** An action of a rule, or what is done instead of it. */
export interface RuleSite {
  readonly rule: RuleIr;
  readonly action: ActionIr;
  /** The first of the alternatives that it is one of: only one of them is done. */
  readonly among: ActionIr;
}

/** All that is to be said of a rule by itself and the rules that take its cases; of one that is never done, only that. */
export interface ExaminedRule {
  readonly rule: RuleIr;
  readonly sites: readonly RuleSite[];
  /** What it depends on besides the rule itself. */
  readonly looks: readonly TriedCase[];
  /** A case in which the rule is done. */
  readonly example: Facts | null;
  readonly never: NeverHolds | null;
  readonly always: readonly AlwaysHolds[];
  /** Sites that can be done, as far as is known. */
  readonly done: ReadonlySet<RuleSite>;
  /** Sites that can be done and never move the room. */
  readonly dead: readonly RuleSite[];
  /** Different outcomes of the rule that it can have together. */
  readonly conflicts: readonly { readonly first: RuleSite; readonly second: RuleSite }[];
  /** Something could not be found out within the limit. */
  readonly undecided: boolean;
  /** What the solver had to do for it. */
  readonly work: number;
  /** What else was asked about it, by the words of the question; grows. */
  readonly asked: Map<string, { readonly possible: boolean; readonly looks: readonly TriedCase[] }>;
}

/** What the rules of a block are examined with. */
export interface Examining {
  readonly bare: () => BareEvent;
  readonly rivals: Rivals;
  readonly atoms: readonly Atom[];
  readonly effectOf: EffectOf;
}

const nothingDone = {
  example: null,
  always: [],
  done: new Set<RuleSite>(),
  dead: [],
  conflicts: [],
  undecided: false,
};

/** Where nothing is known of a rule, each of its sites may be done. */
function nothingKnown(sites: readonly RuleSite[]) {
  return { ...nothingDone, done: new Set(sites), undecided: true };
}

/** What is known of a rule that nothing was asked about. */
export function unasked(rule: RuleIr): ExaminedRule {
  const sites = sitesOf(rule);
  return { rule, sites, ...nothingKnown(sites), never: null, looks: [], work: 0, asked: new Map() };
}

/** What is to be said of the rule. It follows from the rule and from what its rivals do in the cases that were looked at. */
export function examineRule(rule: RuleIr, place: number, examining: Examining): ExaminedRule {
  const world = examining.bare();
  const { rivals } = examining;
  const asked: AskedRule = { rule, place, parts: partsOf(rule.when), world, rivals, looks: [] };
  const found = caseOf(asked);
  const never = found.status === "unsat" ? whyNever(asked, found.taking) : null;
  const sites = sitesOf(rule);
  const known = { rule, sites, looks: asked.looks, never, asked: new Map() };
  const examined =
    found.status === "sat"
      ? { ...known, example: found.facts, ...examineDone(asked, sites, found, examining) }
      : { ...known, ...(found.status === "unsat" ? nothingDone : nothingKnown(sites)) };
  const work = world.encoder.work();
  world.encoder.dispose();
  return { ...examined, work };
}

/** All that is known of the rule depends on. */
export function looksOf({ looks, asked }: ExaminedRule): readonly TriedCase[] {
  return asked.size === 0 ? looks : [...looks, ...[...asked.values()].flatMap((one) => one.looks)];
}

/** Whether the rule may be done in a case in which these hold, too; `question` names it, and is asked once. */
export function canBeDone(
  { rule, asked }: ExaminedRule,
  question: string,
  also: (world: BareEvent) => readonly Literal[],
  { place, bare, rivals }: Examining & { readonly place: number },
): boolean {
  const known = asked.get(question);
  if (known !== undefined) return known.possible;
  const world = bare();
  const looks: TriedCase[] = [];
  const { status } = caseOf(
    { rule, place, parts: partsOf(rule.when), world, rivals, looks },
    also(world),
  );
  world.encoder.dispose();
  asked.set(question, { possible: status !== "unsat", looks });
  return status !== "unsat";
}

type OfDone = Pick<ExaminedRule, "always" | "done" | "dead" | "conflicts" | "undecided">;

/** The same of a rule that is done in a case. */
function examineDone(
  asked: AskedRule,
  sites: readonly RuleSite[],
  { facts }: Extract<CaseFound, { status: "sat" }>,
  { atoms, effectOf }: Examining,
): OfDone {
  const { world } = asked;
  let undecided = false;
  const statusOf = (also: readonly Literal[]) => {
    const { status } = caseOf(asked, also);
    undecided ||= status === "unknown";
    return status;
  };
  const literalOf = (site: RuleSite) => literalOfSite(site, world);
  const isDone = (site: RuleSite) => siteHolds(site, (one) => holds(one, atoms, facts));
  const done = sites.filter((site) => isDone(site) || statusOf([literalOf(site)]) !== "unsat");
  const dead = done.filter((site) => {
    const effect = effectOf(site);
    if (effect === undefined || (isDone(site) && effect.isIn(facts))) return false;
    return statusOf([literalOf(site), effect.literal(world)]) === "unsat";
  });
  const conflicts = outcomesOf(done).flatMap((second, index, outcomes) => {
    const first = outcomes.slice(0, index).find((one) => {
      if (one.among === second.among || one.outcome === second.outcome) return false;
      return statusOf([literalOf(one.site), literalOf(second.site)]) === "sat";
    });
    return first === undefined ? [] : [{ first: first.site, second: second.site }];
  });
  const always = alwaysHolding(asked);
  undecided ||= always === null;
  return { always: always ?? [], done: new Set(done), dead, conflicts, undecided };
}

function sitesOf(rule: RuleIr): readonly RuleSite[] {
  return rule.actions.flatMap((among) =>
    alternativesOf(among).map((action) => ({ rule, action, among })),
  );
}

/** That of its alternatives this one is done where the rule is. */
export function literalOfSite(site: RuleSite, { encoder, snapshot }: BareEvent): Literal {
  const { and } = encoder.circuit;
  return and(conditionsOf(site).map(([one, truth]) => (truth ? 1 : -1) * snapshot.condition(one)));
}

function siteHolds(site: RuleSite, isSo: (condition: Condition) => boolean): boolean {
  return conditionsOf(site).every(([one, truth]) => isSo(one) === truth);
}

/** The conditions of the alternatives up to the site's own, and how they must come out. */
function conditionsOf({ action, among }: RuleSite): readonly (readonly [Condition, boolean])[] {
  const links = alternativesOf(among);
  const upTo = links.slice(0, links.indexOf(action) + 1);
  return upTo.flatMap((link) =>
    link.when === null ? [] : [[link.when, link === action] as const],
  );
}

function outcomesOf(sites: readonly RuleSite[]) {
  return sites.flatMap((site) => {
    const { step } = site.action;
    if (step.do !== "effect" || !isOutcome(step.action)) return [];
    return [{ site, among: site.among, outcome: step.action }];
  });
}
