import { type EventName, eventNames } from "@annae/vocabulary";
import { holds } from "../evaluate.ts";
import type { ActionIr, BlockIr, Condition, EventIr, PolicyIr, RuleIr } from "../ir.ts";
import type { Facts } from "../policy.ts";
import type { ConditionCoverage, HalfCoverage, RuleCoverage, StepCoverage } from "./coverage.ts";
import { leavesOf } from "./leaf.ts";
import type { Sample } from "./sample.ts";
import { type Sighting, watchCondition } from "./watch-condition.ts";

/** How much of the policy these decisions made use of: every rule, by event and then in the order decided. */
export function measureCoverage(
  { events }: Pick<PolicyIr, "events">,
  samples: readonly Sample[],
): readonly RuleCoverage[] {
  return eventNames.flatMap((name) => {
    const event = events[name];
    const facts = samples.filter((sample) => sample.event === name).map((sample) => sample.facts);
    return event === undefined ? [] : measureEvent(name, event, facts);
  });
}

function measureEvent(
  name: EventName,
  { blocks }: EventIr,
  asked: readonly Facts[],
): readonly RuleCoverage[] {
  return blocks.flatMap((block) => measureBlock(name, block, asked));
}

function measureBlock(
  event: EventName,
  { mode, rules }: BlockIr,
  asked: readonly Facts[],
): readonly RuleCoverage[] {
  let reached = asked;
  return rules.map((rule) => {
    const [fired, passed] = split(reached, rule.when);
    const coverage = {
      ...{ event, id: rule.id, at: rule.at, asked: asked.length },
      ...{ reached: reached.length, fired: fired.length },
      when: rule.when && measureCondition(rule.when, reached),
      steps: measureSteps(rule, fired),
    };
    if (mode === "first") reached = passed;
    return coverage;
  });
}

function measureSteps({ actions }: RuleIr, fired: readonly Facts[]): readonly StepCoverage[] {
  return actions.flatMap((action) => {
    const steps: StepCoverage[] = [];
    let reached = fired;
    for (let link: ActionIr | null = action; link !== null; link = link.otherwise) {
      const [done, passed] = split(reached, link.when);
      steps.push({
        step: link.step,
        reached: reached.length,
        done: done.length,
        when: link.when && measureCondition(link.when, reached),
      });
      reached = passed;
    }
    return steps;
  });
}

/** The facts for which the condition holds, and the others. */
function split(
  all: readonly Facts[],
  condition: Condition | null,
): readonly [readonly Facts[], readonly Facts[]] {
  const held = (facts: Facts) => condition === null || holds(condition, facts);
  return [all.filter(held), all.filter((facts) => !held(facts))];
}

function measureCondition(condition: Condition, reached: readonly Facts[]): ConditionCoverage {
  const watched = reached.map((facts) => watchCondition(condition, facts));
  const held = watched.filter((one) => one.holds).length;
  const leaves = leavesOf(condition).map((site, index) => {
    const sightings = watched.flatMap((one) => one.leaves[index] ?? []);
    return { ...site, yes: half(sightings, true), no: half(sightings, false) };
  });
  return { condition, held, failed: reached.length - held, leaves };
}

function half(sightings: readonly Sighting[], value: boolean): HalfCoverage {
  const seen = sightings.filter((sighting) => sighting.value === value);
  return { seen: seen.length, decided: seen.filter(({ decides }) => decides).length };
}
