import { type PolicyIr, policyFromIr, type TestCase } from "@annae/ir";
import { type CaseSeeker, type CreateSolver, conversationsInto, eventsOfAll } from "@annae/logic";
import { playTests } from "@annae/runtime";
import type { EventName, Installation } from "@annae/vocabulary";
import { type Storyteller, storytellerOf } from "../conversation/find-story.ts";
import { happenedWords, lastSteps, performStory, playerOf } from "../conversation/perform-story.ts";
import { type SearchLimits, shortestStory, shownStory } from "../conversation/shortest-story.ts";
import type { Story } from "../conversation/story.ts";
import { storyText } from "../conversation/story-text.ts";
import { type DoneByRule, type OpenGap, unvisitedCases } from "./unvisited-cases.ts";

/** A class of situations that no test visits, and how to get there. */
export interface TestGap extends Pick<OpenGap, "event" | "done" | "share"> {
  readonly visit: Visit;
}

/** How a conversation gets to a class. */
export type Visit =
  /** A test that gets there, and passes as the policy is. */
  | { readonly result: "test"; readonly text: string }
  /** None ever does. */
  | { readonly result: "never" }
  /** None was found of so many events, or fewer. */
  | { readonly result: "unknown"; readonly events: number };

/** What no test visits. */
export interface Gaps {
  /** How many classes that is. */
  readonly count: number;
  /** Each of them, the largest first, as it is found how to get there. */
  readonly gaps: Generator<TestGap>;
  /** Classes that some test visits. */
  readonly visited: number;
  /** Events of which there are more classes than were looked at. */
  readonly cut: readonly EventName[];
}

/** A policy, what is to be asked about it, and how far conversations are looked at; absent: up to six events, in any time. */
export interface GapSearch {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
  readonly limits?: SearchLimits;
}

/** So many conversations are tried before all are asked about at once. */
const fewTries = 40;

/** Looks for classes of situations that no test visits; every class is found by exact logic. */
export function findGaps(ir: PolicyIr, tests: readonly TestCase[], means: GapSearch): Gaps {
  const { installation } = means;
  const { samples } = playTests(tests, policyFromIr(ir), [...installation.channels.values()]);
  const found = eventsOfAll([ir]).map((event) => {
    const facts = samples.filter((sample) => sample.event === event).map((sample) => sample.facts);
    return { event, ...unvisitedCases({ ir, ...means }, event, facts) };
  });
  const gaps = found.flatMap((one) => one.gaps);
  const sorted = gaps.toSorted((one, other) => other.share - one.share);
  return {
    count: gaps.length,
    gaps: visitsOf(sorted, { ir, ...means }),
    visited: found.reduce((sum, { visited }) => sum + visited, 0),
    cut: found.flatMap(({ event, isCut }) => (isCut ? [event] : [])),
  };
}

function* visitsOf(
  gaps: readonly OpenGap[],
  means: GapSearch & { readonly ir: PolicyIr },
): Generator<TestGap> {
  const { limits = { events: 6, patience: 1, clock: () => 0 } } = means;
  const teller = storytellerOf(playerOf(means.ir, means.installation));
  const seeker = conversationsInto(means);
  try {
    for (const gap of gaps) {
      const { event, done, share } = gap;
      yield { event, done, share, visit: visitOf(gap, teller, seeker, limits) };
    }
  } finally {
    seeker.dispose();
  }
}

/** A few conversations are tried, which is quick; then all are asked about, then more are tried. */
function visitOf(
  { find, kind, event, done, isHere }: OpenGap,
  { player, seek }: Storyteller,
  seeker: CaseSeeker,
  limits: SearchLimits,
): Visit {
  const shows = (one: Story) => {
    const played = performStory(player, one);
    const steps = played === null ? [] : lastSteps(played, event);
    return steps.some(({ facts }) => facts !== null && isHere(facts));
  };
  const quest = { event, find, shows };
  const near = seek({ ...quest, tries: fewTries });
  const far =
    near === null ? shortestStory((within) => seeker.into(kind, within), player, limits) : null;
  if (far?.result === "never") return far;
  const story = near ?? (far && shownStory(far, shows)) ?? seek(quest);
  const played = story && performStory(player, story);
  if (!story || !played)
    return { result: "unknown", events: far?.result === "unknown" ? far.events : 0 };
  const text = storyText(titleOf(event, done), story, played.beats.map(happenedWords));
  return { result: "test", text };
}

/** "offHours: send offHours, close" */
function titleOf(event: EventName, done: DoneByRule): string {
  const parts = done
    .filter(({ steps }) => steps.length > 0)
    .map(({ rule, steps }) => (rule === "" ? steps.join(", ") : `${rule}: ${steps.join(", ")}`));
  return parts.length === 0 ? `${event}: nothing` : parts.join("; ");
}
