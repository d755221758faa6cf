import type { Facts } from "@annae/ir";
import { isOutcome } from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import type { RuleSite } from "./examine-rule.ts";
import { together } from "./together.ts";

/** Two different outcomes that one event can have, and the facts that make it so. */
export interface Conflict {
  readonly first: RuleSite;
  readonly second: RuleSite;
  readonly example: Facts;
}

/** Sites of one outcome, and that any of the first so many is done. */
interface SoFar {
  readonly sites: Site[];
  any: Literal;
  counted: number;
}

/** Pairs of rules that are looked at, all in all, before the solver is asked without. */
const usualLooks = 2_000_000;

/** Every outcome that can come together with a different one of an earlier rule, once; and those of which that could not be found out. */
export function conflictsBetween(
  event: EncodedEvent,
  looks = usualLooks,
): {
  readonly found: readonly Conflict[];
  readonly undecided: readonly Site[];
} {
  const { encoder, world } = event;
  const { or } = encoder.circuit;
  const anyOf = (one: SoFar): Literal => {
    for (const { done } of one.sites.slice(one.counted)) one.any = or([one.any, done]);
    one.counted = one.sites.length;
    return one.any;
  };
  const byRule = Map.groupBy(event.sites.filter(isOutcomeSite), ({ rule }) => rule);
  const placeOf = new Map(event.rules.map(({ rule }, place) => [rule, place]));
  let left = looks;
  /** Whether an earlier, different outcome can come beside it, as far as the values tell that the rules look for. */
  const mayMeet = (site: Site): boolean => {
    const place = placeOf.get(site.rule) ?? 0;
    const { block } = site;
    for (const other of event.lookup().near(place)) {
      left -= 1;
      if (left < 0) return true;
      const rule = event.rules[other];
      if (rule === undefined || other >= place) continue;
      if (rule.block === block && block.mode === "first") continue;
      if (byRule.get(rule.rule)?.some((one) => outcomeOf(one) !== outcomeOf(site))) return true;
    }
    return false;
  };
  /** By outcome, its sites so far: and, as far as that was asked, that any of them is done. */
  const soFar = new Map<string, SoFar>();
  const found: Conflict[] = [];
  const undecided: Site[] = [];
  for (const sites of byRule.values()) {
    for (const second of sites) {
      const name = outcomeOf(second);
      const others = [...soFar].flatMap(([outcome, one]) => (outcome === name ? [] : [one]));
      if (others.length === 0 || !mayMeet(second)) continue;
      const answer = encoder.solve([...world, second.done, or(others.map(anyOf))]);
      if (answer.status === "unknown") undecided.push(second);
      if (answer.status !== "sat") continue;
      const earlier = others.flatMap((one) => one.sites);
      const first = earlier.find(({ done }) => encoder.value(done)) ?? second;
      const example = together(event, [first.done, second.done]) ?? {};
      found.push({ first, second, example });
    }
    for (const site of sites) {
      const name = outcomeOf(site);
      const known = soFar.get(name) ?? { sites: [], any: -encoder.circuit.always, counted: 0 };
      known.sites.push(site);
      soFar.set(name, known);
    }
  }
  return { found, undecided };
}

function isOutcomeSite({ action: { step } }: Site): boolean {
  return step.do === "effect" && isOutcome(step.action);
}

function outcomeOf({ action: { step } }: Site): string {
  return step.do === "effect" ? step.action : "";
}
