import type { Facts, PolicyIr } from "@annae/ir";
import { type DifferenceClass, type EventDifference, factTable, sampleCases } from "@annae/logic";
import type { EventName, Installation } from "@annae/vocabulary";
import { lastSteps } from "../conversation/perform-story.ts";
import type { Story } from "../conversation/story.ts";
import {
  type Conversations,
  type PlayedTwice,
  playedTwice,
  type Unshown,
} from "./conversations.ts";
import { classKey, type DecisionKey } from "./decision-key.ts";
import type { StagedVersions } from "./staged-versions.ts";

/** A class of situations whose outcome changes, as people are told of it. */
export interface ToldClass {
  readonly found: DifferenceClass;
  /** The share of the event's cases that are in it, each kind of case counted alike: 0 to 1. */
  readonly share: number;
  /** A shortest conversation that ends in it, played with both versions; null: {@link unshown}. */
  readonly example: PlayedTwice | null;
  /** Why there is no example. */
  readonly unshown: Unshown | null;
}

/** How classes are looked at. */
export interface ClassTeller {
  readonly keyOf: DecisionKey;
  readonly stage: StagedVersions;
  readonly cases: (event: EventName) => readonly Facts[];
  /** What is known of conversations that end in the class; `seek`: tries so many of them. */
  readonly reach: Conversations["reach"];
}

/** The classes of an event that some conversation shows, or may, the largest first; and those that none ever does. */
export function* toldClasses(
  { event, classes }: EventDifference,
  { keyOf, stage, cases, reach }: ClassTeller,
): Generator<
  void,
  { readonly told: readonly ToldClass[]; readonly unseen: readonly DifferenceClass[] }
> {
  const keys = cases(event).map((facts) => keyOf(event, facts));
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const told: ToldClass[] = [];
  const unseen: DifferenceClass[] = [];
  for (const found of classes) {
    const key = classKey(found);
    const isIn = (facts: Facts) => keyOf(event, facts) === key;
    yield;
    const reached = yield* reach(found, (tries) => exampleOf(found, isIn, stage, tries));
    if (reached.result === "never") unseen.push(found);
    else {
      const share = keys.length === 0 ? 0 : (counts.get(key) ?? 0) / keys.length;
      const isShown = reached.result === "shown";
      const example = isShown ? reached.example : null;
      told.push({ found, share, example, unshown: isShown ? null : reached });
    }
  }
  return { told: told.sort((one, other) => other.share - one.share), unseen };
}

/** Cases of the event by which sizes are told. */
export function casesOf(
  before: PolicyIr,
  after: PolicyIr,
  event: EventName,
  installation: Installation,
): readonly Facts[] {
  const reads = [before, after].flatMap(({ events }) => events[event]?.reads ?? []);
  return sampleCases(event, [...new Set(reads)], factTable(before, installation), before.atoms);
}

/** A conversation of either version that ends in the class, and in which nothing is otherwise before that. */
function exampleOf(
  { event, find }: DifferenceClass,
  isIn: (facts: Facts) => boolean,
  stage: StagedVersions,
  tries: number | undefined,
): PlayedTwice | null {
  const shown = (story: Story) => {
    const twice = playedTwice(story, stage);
    if (twice === null) return null;
    const told = lastSteps(twice.after, event);
    const isHere = lastSteps(twice.before, event).some(({ facts }, index) =>
      isIn({ ...told[index]?.facts, ...facts }),
    );
    return isHere ? twice : null;
  };
  const quest = { event, find, ...(tries === undefined ? {} : { tries }) };
  for (const teller of [stage.before, stage.after]) {
    const story = teller.seek({ ...quest, shows: (one) => shown(one) !== null });
    const twice = story && shown(story);
    if (twice) return twice;
  }
  return null;
}
