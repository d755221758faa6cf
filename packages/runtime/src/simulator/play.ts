import type { Policy } from "@annae/ir";
import type { Channel } from "@annae/vocabulary";
import type { Scenario } from "../input/scenario.ts";
import { type Performance, performanceOf, playAll } from "./play-together.ts";
import type { PlayOptions } from "./stage.ts";
import type { Transcript } from "./transcript.ts";

/** Plays the scenario on its own clock; the same scenario and policy always give the same transcript. */
export function play(
  scenario: Scenario,
  policy: Policy,
  channel: Channel,
  options: PlayOptions = {},
): Transcript {
  return playWithNotes(scenario, policy, channel, options).transcript;
}

/** As {@link play}, with the words that were written and how the rules decided. */
export function playWithNotes(
  scenario: Scenario,
  policy: Policy,
  channel: Channel,
  options: PlayOptions = {},
): Performance {
  const played = playAll([{ scenario, channel }], policy, options);
  return performanceOf(scenario, policy, played, 0);
}
