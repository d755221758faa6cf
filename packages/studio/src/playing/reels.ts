import { type ImageLookup, playReel, type Reel, type Scenario } from "@annae/runtime";
import type { Channel } from "@annae/vocabulary";
import type { StandingPolicy } from "./standing-policy.ts";
import type { TimeLine } from "./time-line.ts";

/** A line that was read, and its events as they are written. */
export interface ReadTimeLine {
  readonly scenario: Scenario;
  readonly line: TimeLine;
}

/** What lines are played with. */
export interface Stagecraft {
  readonly standing: StandingPolicy;
  readonly images: ImageLookup;
}

/** Plays lines on a channel, each from the first event that a line before it does not share. */
export type PlayOn = (read: ReadTimeLine, channel: Channel, stagecraft: Stagecraft) => Reel;

interface Kept extends Stagecraft {
  readonly channel: Channel;
  /** Everything before the first event, as written. */
  readonly opening: string;
  readonly events: readonly string[];
  readonly reel: Reel;
}

/** Reels that are kept: some lines on each channel. */
const most = 12;

/** A player that keeps its last reels. */
export function createReelPlayer(): PlayOn {
  let kept: readonly Kept[] = [];
  return ({ scenario, line }, channel, stagecraft) => {
    const { events: told, name: _name, channel: _channel, ...world } = line;
    const opening = JSON.stringify(world);
    const events = told.slice(0, scenario.events.length).map((event) => JSON.stringify(event));
    const before = longest(
      kept.filter(
        (one) =>
          one.channel === channel &&
          one.opening === opening &&
          one.standing.policy === stagecraft.standing.policy &&
          one.images === stagecraft.images,
      ),
      events,
    );
    if (
      before !== undefined &&
      before.same === events.length &&
      before.same === before.kept.events.length
    ) {
      return before.kept.reel;
    }
    const { policy, ir } = stagecraft.standing;
    const options = { images: stagecraft.images, rules: ir };
    const from = before && { reel: before.kept.reel, same: before.same };
    const reel = playReel({ scenario, channel }, policy, options, from);
    kept = [{ ...stagecraft, channel, opening, events, reel }, ...kept].slice(0, most);
    return reel;
  };
}

/** The reel that shares most of its first events with these. */
function longest(kept: readonly Kept[], events: readonly string[]) {
  const shared = kept.map((one) => ({ kept: one, same: sharedEvents(one.events, events) }));
  return shared.toSorted((one, other) => other.same - one.same)[0];
}

function sharedEvents(some: readonly string[], others: readonly string[]): number {
  const differs = others.findIndex((event, index) => event !== some[index]);
  return differs === -1 ? others.length : differs;
}
