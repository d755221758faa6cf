import type { Facts } from "@annae/ir";
import { isOutcome } from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { together } from "./together.ts";

/** Two different outcomes that one event can have, and the facts that make it so. */
export interface Conflict {
  readonly first: Site;
  readonly second: Site;
  readonly example: Facts;
}

/** Every outcome that can come together with a different one in front of it, once; and those of which that could not be found out. */
export function conflicts(event: EncodedEvent): {
  readonly found: readonly Conflict[];
  readonly undecided: readonly Site[];
} {
  const { encoder, world } = event;
  const { or } = encoder.circuit;
  const outcomes = event.sites.filter(({ action: { step } }) => {
    return step.do === "effect" && isOutcome(step.action);
  });
  /** By outcome: any of its sites so far is done. */
  const soFar = new Map<string, Literal>();
  const found: Conflict[] = [];
  const undecided: Site[] = [];
  for (const [index, second] of outcomes.entries()) {
    const name = outcomeOf(second);
    const others = [...soFar].flatMap(([outcome, any]) => (outcome === name ? [] : [any]));
    if (others.length > 0) {
      const answer = encoder.solve([...world, second.done, or(others)]);
      if (answer.status === "unknown") undecided.push(second);
      if (answer.status === "sat") {
        const isDone = (site: Site) => outcomeOf(site) !== name && encoder.value(site.done);
        const first = outcomes.slice(0, index).find(isDone) ?? second;
        const example = together(event, [first.done, second.done]) ?? {};
        found.push({ first, second, example });
      }
    }
    const before = soFar.get(name);
    soFar.set(name, before === undefined ? second.done : or([before, second.done]));
  }
  return { found, undecided };
}

function outcomeOf({ action: { step } }: Site): string {
  return step.do === "effect" ? step.action : "";
}
