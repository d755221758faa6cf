import {
  alternativesOf,
  evaluate,
  type Facts,
  hasLabel,
  holds,
  type PolicyIr,
  policyFromIr,
  printStep,
  type RuleIr,
  type TestCase,
} from "@annae/ir";
import {
  type CreateSolver,
  compareEvent,
  type EventComparer,
  eventsOfAll,
  factTable,
  sampleCases,
} from "@annae/logic";
import { playTests } from "@annae/runtime";
import type { EventName, Installation } from "@annae/vocabulary";
import { type Storyteller, storytellerOf } from "../conversation/find-story.ts";
import { happenedWords, lastSteps, performStory, playerOf } from "../conversation/perform-story.ts";
import { storyText } from "../conversation/story-text.ts";

/** A class of situations that no test visits: those of one event in which the same is done by the same rules. */
export interface TestGap {
  readonly event: EventName;
  /** What is done, by rule, as a policy writes it; none: nothing. */
  readonly done: readonly { readonly rule: string; readonly steps: readonly string[] }[];
  /** The share of the event's situations, each kind counted alike: 0 to 1. */
  readonly share: number;
  /** A test that visits it, and passes as the policy is; null: no conversation was found that gets there. */
  readonly test: string | null;
}

/** What no test visits, the largest first. */
export interface Gaps {
  readonly gaps: readonly TestGap[];
  /** Classes that some test visits. */
  readonly visited: number;
  /** Events of which there are more classes than were looked at. */
  readonly cut: readonly EventName[];
}

/** Classes of one event that are looked at. */
const most = 200;

/** Looks for classes of situations that no test visits; every class is found by exact logic. */
export function findGaps(
  ir: PolicyIr,
  tests: readonly TestCase[],
  means: { readonly installation: Installation; readonly createSolver: CreateSolver },
): Gaps {
  const { installation } = means;
  const { samples } = playTests(tests, policyFromIr(ir), [...installation.channels.values()]);
  const teller = storytellerOf(playerOf(ir, installation));
  const found = eventsOfAll([ir]).map((event) => {
    const facts = samples.filter((sample) => sample.event === event).map((sample) => sample.facts);
    return { event, ...gapsAt({ ir, ...means }, event, facts, teller) };
  });
  return {
    gaps: found.flatMap(({ gaps }) => gaps).toSorted((one, other) => other.share - one.share),
    visited: found.reduce((sum, { visited }) => sum + visited, 0),
    cut: found.flatMap(({ event, isCut }) => (isCut ? [event] : [])),
  };
}

function gapsAt(
  asking: {
    readonly ir: PolicyIr;
    readonly installation: Installation;
    readonly createSolver: CreateSolver;
  },
  event: EventName,
  seen: readonly Facts[],
  teller: Storyteller,
) {
  const { ir, installation } = asking;
  const comparer = compareEvent(asking, event);
  const { encoder, world, rules } = comparer;
  // Formulas are written when they are asked for; of one that is written after a question, its answer knows nothing.
  const literals = rules.flatMap(({ sites }) => sites.map(({ done }) => done));
  const keyOf = (facts: Facts) => doneKey(ir, event, facts);
  const visited = new Set(seen.map(keyOf));
  const reads = ir.events[event]?.reads ?? [];
  const cases = sampleCases(event, reads, factTable(ir, installation), ir.atoms);
  const counts = new Map<string, number>();
  for (const facts of cases) counts.set(keyOf(facts), (counts.get(keyOf(facts)) ?? 0) + 1);
  const gaps: TestGap[] = [];
  const told: number[] = [];
  let hits = 0;
  for (let looked = 0; looked < most; looked += 1) {
    if (encoder.solve([...world, ...told]).status !== "sat")
      return { gaps, visited: hits, isCut: false };
    const [facts = {}] = encoder.facts([comparer.snapshot]);
    const literal = encoder.circuit.and(
      literals.map((done) => (encoder.value(done) ? done : -done)),
    );
    told.push(-literal);
    const key = keyOf(facts);
    if (visited.has(key)) {
      hits += 1;
      continue;
    }
    const share = (counts.get(key) ?? 0) / Math.max(1, cases.length);
    const done = doneAt(ir, event, facts);
    gaps.push({
      event,
      done,
      share,
      test: testOf({ comparer, literal, event, done }, key, keyOf, teller),
    });
  }
  return { gaps, visited: hits, isCut: true };
}

/** What is done in the case, by rule. */
function doneAt(ir: PolicyIr, event: EventName, facts: Facts): TestGap["done"] {
  const blocks = ir.events[event]?.blocks ?? [];
  const { fired } = evaluate({ reads: [], blocks }, ir.atoms, facts);
  const rules = blocks.flatMap((block) => block.rules).filter(({ id }) => fired.includes(id));
  return rules.map((rule) => ({ rule: nameOf(rule), steps: stepsDone(rule, ir, facts) }));
}

function nameOf(rule: RuleIr): string {
  return hasLabel(rule) ? rule.id : "";
}

function stepsDone({ actions }: RuleIr, { atoms }: PolicyIr, facts: Facts): readonly string[] {
  return actions.flatMap((action) => {
    const chosen = alternativesOf(action).find(
      ({ when }) => when === null || holds(when, atoms, facts),
    );
    return chosen === undefined ? [] : [printStep(chosen.step)];
  });
}

/** The same for cases in which the same rules do the same. */
function doneKey(ir: PolicyIr, event: EventName, facts: Facts): string {
  const blocks = ir.events[event]?.blocks ?? [];
  const { intents } = evaluate({ reads: [], blocks }, ir.atoms, facts);
  return JSON.stringify(intents);
}

function testOf(
  {
    comparer,
    literal,
    event,
    done,
  }: {
    readonly comparer: EventComparer;
    readonly literal: number;
    readonly event: EventName;
    readonly done: TestGap["done"];
  },
  key: string,
  keyOf: (facts: Facts) => string,
  { player, seek }: Storyteller,
): string | null {
  const story = seek({
    event,
    find: (given, likely) => comparer.find(literal, given, likely),
    shows: (one) => {
      const played = performStory(player, one);
      return (
        played !== null &&
        lastSteps(played, event).some(({ facts }) => facts !== null && keyOf(facts) === key)
      );
    },
  });
  const played = story && performStory(player, story);
  return story && played && storyText(titleOf(event, done), story, played.beats.map(happenedWords));
}

/** "offHours: send offHours, close" */
function titleOf(event: EventName, done: TestGap["done"]): string {
  const parts = done
    .filter(({ steps }) => steps.length > 0)
    .map(({ rule, steps }) => (rule === "" ? steps.join(", ") : `${rule}: ${steps.join(", ")}`));
  return parts.length === 0 ? `${event}: nothing` : parts.join("; ");
}
