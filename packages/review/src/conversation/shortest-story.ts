import type { ComparisonLimits, OverTime } from "@annae/logic";
import type { Settable } from "./bring-about.ts";
import { storyOfFound } from "./found-story.ts";
import type { Player } from "./perform-story.ts";
import { shortenStory } from "./shorten-story.ts";
import type { Story } from "./story.ts";

/** How far conversations are looked at. */
export interface SearchLimits {
  /** The longest of them. */
  readonly events: number;
  /** Milliseconds for each question. */
  readonly patience: number;
  readonly clock: () => number;
}

/** What proofs say of conversations of a kind. `unknown`: none of so many events. */
export type ShortestStory =
  | { readonly result: "never" }
  | { readonly result: "found"; readonly story: Story }
  | { readonly result: "unknown"; readonly events: number };

/** A shortest conversation of those that are asked about, to be played by the player, or that there never is one. */
export function shortestStory(
  ask: (limits: ComparisonLimits) => Generator<void, OverTime>,
  player: Player,
  { events, patience, clock }: SearchLimits,
  declared: Settable = player.ir,
): ShortestStory {
  const end = clock() + patience;
  const found = allOf(ask({ events, isOver: () => clock() > end }));
  switch (found.result) {
    case "never":
      return { result: "never" };
    case "found":
      return { result: "found", story: storyOfFound(found.conversation, player, declared) };
    case "noneSoFar":
      return { result: "unknown", events: found.events };
  }
}

/** The story that was found, told as shortly as it can be; null where the engine does not play it so. */
export function shownStory(found: ShortestStory, shows: (story: Story) => boolean): Story | null {
  return found.result === "found" && shows(found.story) ? shortenStory(found.story, shows) : null;
}

/** What work that nobody interrupts comes to. */
export function allOf<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
