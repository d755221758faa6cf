import type { Policy } from "@annae/ir";
import { playEvent } from "./play-together.ts";
import { openStage, type Part, type PlayOptions, type Stage } from "./stage.ts";
import type { Played } from "./take.ts";

/** A scenario as it was played, with all from which another that begins alike can go on. */
export interface Reel {
  /** The stage before each event, and after the last. */
  readonly stages: readonly Stage[];
  /** By event, the steps that it led to: automatic ones before it and after it, and its own. */
  readonly steps: readonly (readonly Played[])[];
}

/**
 * Plays the scenario from the beginning, or from the event behind so many `same` ones at the beginning of a reel of the same policy,
 * channel and opening world: the steps are those of playing it anew.
 */
export function playReel(
  part: Part,
  policy: Policy,
  options: PlayOptions = {},
  before?: { readonly reel: Reel; readonly same: number },
): Reel {
  const { reel, same } = before ?? { reel: null, same: 0 };
  const stages = reel?.stages.slice(0, same + 1) ?? [openStage([part], policy, options)];
  const steps = reel?.steps.slice(0, same) ?? [];
  let stage = stages.at(-1) ?? openStage([part], policy, options);
  for (const [index, told] of part.scenario.events.entries()) {
    if (index < steps.length) continue;
    const outcome = playEvent(stage, { index: 0, told, id: told.id ?? `#${index}` });
    stage = outcome.stage;
    stages.push(stage);
    steps.push(outcome.played);
  }
  return { stages, steps };
}
