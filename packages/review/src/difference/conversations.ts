import {
  type ComparisonLimits,
  type CreateSolver,
  compareConversations,
  type DifferenceClass,
  type OverTime,
  type SideBySide,
} from "@annae/logic";
import type { Installation } from "@annae/vocabulary";
import { storyOfFound } from "../conversation/found-story.ts";
import {
  happenedWords,
  type PlayedStory,
  performStory,
  stateWords,
} from "../conversation/perform-story.ts";
import type { Story } from "../conversation/story.ts";
import type { StagedVersions } from "./staged-versions.ts";

/** A conversation, played with both versions. */
export interface PlayedTwice {
  readonly story: Story;
  readonly before: PlayedStory;
  readonly after: PlayedStory;
}

/** What is known of conversations that end in a class of situations. */
export type Reach =
  /** One of them, and that none is shorter. */
  | { readonly result: "shown"; readonly example: PlayedTwice }
  /** None, ever: no conversation shows anything of the class. */
  | { readonly result: "never" }
  | Unshown;

/** Why no conversation is shown. */
export type Unshown =
  /** There are only those in which something is otherwise before. */
  | { readonly result: "later" }
  /** None of so many events. */
  | { readonly result: "unknown"; readonly events: number };

/** What is proved of two versions of which no conversation that was looked at differs. */
export type Proof =
  | { readonly by: "oneEvent" }
  | { readonly by: "induction"; readonly events: number }
  /** No conversation of so many events differs; longer ones were not looked at. */
  | { readonly by: "search"; readonly events: number };

/** Asks about conversations of the two versions; in parts, between which others may work. */
export interface Conversations {
  /** What is proved where no conversation differs but in these classes; else one that does, played; null: the engine does not play it so. */
  readonly outside: (
    classes: readonly DifferenceClass[],
  ) => Generator<void, { readonly proof: Proof } | { readonly example: PlayedTwice | null }>;
  /** For ever, by looking at so many events in a row, none of which can be the first to differ; null: that is not proved. */
  readonly induction: () => Generator<void, Proof | null>;
  /** What is known of conversations that end in the class. `seek`: looks for one among so many; absent: as many as are worth it. */
  readonly reach: (
    found: DifferenceClass,
    seek: (tries?: number) => PlayedTwice | null,
  ) => Generator<void, Reach>;
  readonly callsOtherwise: boolean;
  readonly dispose: () => void;
}

/** Both versions, and how they are played. */
export interface Staged extends SideBySide {
  readonly stage: StagedVersions;
}

/** What questions and conversations need besides the policies. */
export interface Comparing {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
  /** How far conversations are looked at; absent: up to eight events. */
  readonly limits?: ComparisonLimits;
  /** Somebody wants no more than has been found by now; absent: nobody does. */
  readonly isStopped?: () => boolean;
}

/** So many conversations are tried before all are asked about at once. */
const fewTries = 40;

/** How far is gone where nobody says so. */
const usual: ComparisonLimits = { events: 8, isOver: () => false };

/** Conversations of two versions over the same facts and atoms. */
export function conversationsOf(
  { before, after, stage }: Staged,
  comparing: Comparing,
): Conversations {
  const { isStopped = () => false } = comparing;
  const given = comparing.limits ?? usual;
  const limits = { ...given, isOver: () => isStopped() || given.isOver() };
  const asking = { ir: before, ...comparing };
  const comparer = compareConversations({ asking, after, situations: stage.situations });
  const played = (found: OverTime) =>
    found.result === "found"
      ? playedTwice(storyOfFound(found.conversation, stage.before.player, stage.declared), stage)
      : null;
  return {
    callsOtherwise: comparer.callsOtherwise,
    *outside(classes) {
      const found = yield* comparer.outside(classes, limits);
      if (found.result === "found") return { example: played(found) };
      const { result, events } = found;
      return { proof: { by: result === "never" ? "induction" : "search", events } };
    },
    *induction() {
      const { result, ...found } = yield* comparer.outside([], { ...limits, events: 0 });
      return result === "never" && "events" in found
        ? { by: "induction", events: found.events }
        : null;
    },
    *reach(found, seek) {
      if (isStopped()) return { result: "unknown", events: 0 };
      const near = seek(fewTries);
      if (near !== null && eventsIn(near) === 1) return { result: "shown", example: near };
      const events = near === null ? limits.events : eventsIn(near) - 1;
      const first = yield* comparer.inClass(found, { ...limits, events });
      if (first.result === "never" && near === null)
        return { result: (yield* comparer.isUnseen(found, limits)) ? "never" : "later" };
      const isCut = first.result === "found" || ("events" in first && first.events < events);
      const example = played(first) ?? near ?? (isCut && !isStopped() ? seek() : null);
      if (example !== null) return { result: "shown", example };
      return { result: "unknown", events: first.result === "noneSoFar" ? first.events : 0 };
    },
    dispose: comparer.dispose,
  };
}

/** How many events it takes, those that hosts make by themselves included. */
function eventsIn({ before }: PlayedTwice): number {
  return before.performance.transcript.steps.length;
}

/** The story with both versions, where with its last event, and not before, anybody notices which is which; else null. */
export function playedTwice(story: Story, stage: StagedVersions): PlayedTwice | null {
  const [before, after] = [stage.before, stage.after].map(({ player }) =>
    performStory(player, story),
  );
  if (!before || !after) return null;
  const words = ({ beats }: PlayedStory) =>
    beats.map((steps) =>
      JSON.stringify([
        happenedWords(steps),
        stage.situations ? stateWords(steps) : steps.at(-1)?.step.room,
      ]),
    );
  const [own, others] = [words(before), words(after)];
  const isSoFar = own.slice(0, -1).join() === others.slice(0, -1).join();
  return isSoFar && own.at(-1) !== others.at(-1) ? { story, before, after } : null;
}
