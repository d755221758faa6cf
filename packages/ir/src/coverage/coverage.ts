import type { EventName } from "@annae/vocabulary";
import type { Extent, Place, Step } from "../ir.ts";
import type { LeafSite } from "./leaf.ts";

/** How often a leaf had one of its two values. */
export interface HalfCoverage {
  /** Times it was looked at and had this value. */
  readonly seen: number;
  /** Times it also decided alone what its condition says. */
  readonly decided: number;
}

/**
 * One leaf of a condition. It is covered (MC/DC) when it decided alone both as yes and as no: a leaf always pulls its
 * condition the same way, so any sample of the one half and any of the other are a pair that differ in the outcome
 * because of it. This is the masking form of the criterion, over leaves as far as evaluation looks at them.
 *
 * Sources: Chilenski and Miller, "Applicability of modified condition/decision coverage to software testing", 1994;
 * Hayhurst et al., "A practical tutorial on modified condition/decision coverage", NASA TM-2001-210876.
 */
export interface LeafCoverage extends LeafSite {
  readonly yes: HalfCoverage;
  readonly no: HalfCoverage;
}

/** A condition, and how the samples that came to it went. */
export interface ConditionCoverage {
  readonly held: number;
  readonly failed: number;
  /** In the order written, constants included. */
  readonly leaves: readonly LeafCoverage[];
}

/** One alternative of an action: `queue if acceptAfterHours`, or the `close` behind its `else`. */
export interface StepCoverage {
  readonly step: Step;
  readonly at: Extent;
  /** Times that the rule fired and no alternative before this one was taken. */
  readonly reached: number;
  readonly done: number;
  /** Null: without an `if`. */
  readonly when: ConditionCoverage | null;
}

/** One rule, and how the decisions of its event went. */
export interface RuleCoverage {
  readonly event: EventName;
  readonly id: string;
  readonly at: Place;
  readonly extent: Extent;
  /** Decisions of the event. */
  readonly asked: number;
  /** Those that came as far as this rule: no earlier rule of its `first` block held. */
  readonly reached: number;
  readonly fired: number;
  /** Null: always. */
  readonly when: ConditionCoverage | null;
  /** All alternatives of all actions, in the order written. */
  readonly steps: readonly StepCoverage[];
}

/** Whether tests can make a difference to the leaf: a constant has only one value. */
export function isVariable({ leaf }: LeafSite): boolean {
  return leaf.op !== "constant";
}

/** Whether the leaf decided alone both as yes and as no. */
export function isCovered({ yes, no }: LeafCoverage): boolean {
  return yes.decided > 0 && no.decided > 0;
}

/** The conditions of the rule in the order written: its own, then those of its actions. */
export function coveredConditions({ when, steps }: RuleCoverage): readonly ConditionCoverage[] {
  return [when, ...steps.map((step) => step.when)].filter((condition) => condition !== null);
}

/** The leaves of the rule that tests can make a difference to, in the order written. */
export function variableLeaves(rule: RuleCoverage): readonly LeafCoverage[] {
  return coveredConditions(rule).flatMap(({ leaves }) => leaves.filter(isVariable));
}
