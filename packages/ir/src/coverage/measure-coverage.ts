import { type EventName, eventNames } from "@annae/vocabulary";
import type { Atom } from "../atom.ts";
import { holds } from "../evaluate.ts";
import type { Facts } from "../facts.ts";
import type { BlockIr, Condition, EventIr, RuleIr } from "../ir.ts";
import type { PolicyRules } from "../policy.ts";
import { alternativesOf, resolveAtoms } from "../walk.ts";
import type { ConditionCoverage, HalfCoverage, RuleCoverage, StepCoverage } from "./coverage.ts";
import { leafSites } from "./leaf.ts";
import type { Sample } from "./sample.ts";
import { type Sighting, watchCondition } from "./watch-condition.ts";

/** How much of the policy these decisions made use of: every rule, by event and then in the order decided. */
export function measureCoverage(
  { atoms, events }: Pick<PolicyRules, "atoms" | "events">,
  samples: readonly Sample[],
): readonly RuleCoverage[] {
  return eventNames.flatMap((name) => {
    const event = events[name];
    const facts = samples.filter((sample) => sample.event === name).map((sample) => sample.facts);
    return event === undefined ? [] : measureEvent(name, event, { atoms, facts });
  });
}

/** Decisions that were asked for, and the atoms that their conditions are made of. */
interface Asked {
  readonly atoms: readonly Atom[];
  readonly facts: readonly Facts[];
}

function measureEvent(name: EventName, { blocks }: EventIr, asked: Asked): readonly RuleCoverage[] {
  return blocks.flatMap((block) => measureBlock(name, block, asked));
}

function measureBlock(
  event: EventName,
  { mode, rules }: BlockIr,
  asked: Asked,
): readonly RuleCoverage[] {
  let reached = asked;
  return rules.map((rule) => {
    const [fired, passed] = split(reached, rule.when);
    const coverage = {
      ...{ event, id: rule.id, at: rule.at, extent: rule.extent, asked: asked.facts.length },
      ...{ reached: reached.facts.length, fired: fired.facts.length },
      when: rule.when && measureCondition(rule.when, reached),
      steps: measureSteps(rule, fired),
    };
    if (mode === "first") reached = passed;
    return coverage;
  });
}

function measureSteps({ actions }: RuleIr, fired: Asked): readonly StepCoverage[] {
  return actions.flatMap((action) => {
    let reached = fired;
    return alternativesOf(action).map(({ step, at, when }): StepCoverage => {
      const [done, passed] = split(reached, when);
      const measured = when && measureCondition(when, reached);
      const counts = { reached: reached.facts.length, done: done.facts.length };
      reached = passed;
      return { step, at, ...counts, when: measured };
    });
  });
}

/** The facts for which the condition holds, and the others. */
function split({ atoms, facts }: Asked, condition: Condition | null): readonly [Asked, Asked] {
  const [held, failed]: [Facts[], Facts[]] = [[], []];
  for (const one of facts) {
    (condition === null || holds(condition, atoms, one) ? held : failed).push(one);
  }
  return [
    { atoms, facts: held },
    { atoms, facts: failed },
  ];
}

function measureCondition(condition: Condition, { atoms, facts }: Asked): ConditionCoverage {
  const watched = facts.map((one) => watchCondition(condition, atoms, one));
  const held = watched.filter((one) => one.holds).length;
  const leaves = leafSites(resolveAtoms(condition, atoms)).map((site, index) => {
    const sightings = watched.flatMap((one) => one.leaves[index] ?? []);
    return { ...site, yes: half(sightings, true), no: half(sightings, false) };
  });
  return { held, failed: facts.length - held, leaves };
}

function half(sightings: readonly Sighting[], value: boolean): HalfCoverage {
  const seen = sightings.filter((sighting) => sighting.value === value);
  return { seen: seen.length, decided: seen.filter(({ decides }) => decides).length };
}
