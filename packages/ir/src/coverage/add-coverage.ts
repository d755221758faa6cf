import type {
  ConditionCoverage,
  HalfCoverage,
  LeafCoverage,
  RuleCoverage,
  StepCoverage,
} from "./coverage.ts";

/** What both say together of one rule, as if all its decisions had been measured at once. */
export function addCoverage(one: RuleCoverage, other: RuleCoverage): RuleCoverage {
  return {
    ...one,
    asked: one.asked + other.asked,
    reached: one.reached + other.reached,
    fired: one.fired + other.fired,
    when: addConditions(one.when, other.when),
    steps: one.steps.map((step, index) => addSteps(step, other.steps[index])),
  };
}

function addSteps(one: StepCoverage, other: StepCoverage | undefined): StepCoverage {
  if (other === undefined) return one;
  return {
    step: one.step,
    at: one.at,
    reached: one.reached + other.reached,
    done: one.done + other.done,
    when: addConditions(one.when, other.when),
  };
}

function addConditions(
  one: ConditionCoverage | null,
  other: ConditionCoverage | null,
): ConditionCoverage | null {
  if (one === null || other === null) return one ?? other;
  return {
    held: one.held + other.held,
    failed: one.failed + other.failed,
    leaves: one.leaves.map((leaf, index) => addLeaves(leaf, other.leaves[index])),
  };
}

function addLeaves(one: LeafCoverage, other: LeafCoverage | undefined): LeafCoverage {
  if (other === undefined) return one;
  return { ...one, yes: addHalves(one.yes, other.yes), no: addHalves(one.no, other.no) };
}

function addHalves(one: HalfCoverage, other: HalfCoverage): HalfCoverage {
  return { seen: one.seen + other.seen, decided: one.decided + other.decided };
}
