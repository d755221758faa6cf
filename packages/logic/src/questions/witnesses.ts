import type { Condition } from "@annae/ir";
import type { EncodedEvent, EncodedRule, Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";

/** What some case that was found has shown to be possible; it needs no question of its own any more. */
export interface Witnesses {
  /** Looks at the case that the solver has just found. */
  readonly look: () => void;
  readonly fires: ReadonlySet<EncodedRule>;
  /** Parts of conditions that say something: without them the rest held, and they did not. */
  readonly matters: ReadonlySet<Condition>;
  /** Sites that were done where the literal given for them held. */
  readonly takes: ReadonlySet<Site>;
  /** Sites that ask for the same and were done in the same cases. */
  readonly alike: () => readonly (readonly Site[])[];
}

/** Nothing seen yet. `effect`: when a site's action is not for nothing; undefined where that is not asked. */
export function createWitnesses(
  { encoder, rules, sites }: EncodedEvent,
  effect: (site: Site) => Literal | undefined,
): Witnesses {
  const { value } = encoder;
  const fires = new Set<EncodedRule>();
  const matters = new Set<Condition>();
  const takes = new Set<Site>();
  const effects = new Map(
    rules.flatMap(({ sites }) => sites.map((site) => [site, effect(site)] as const)),
  );
  let classes = byStep(sites);
  const look = () => {
    classes = classes.flatMap((group) => {
      const done = group.filter((site) => value(site.done));
      if (done.length === 0 || done.length === group.length) return [group];
      return [done, group.filter((site) => !value(site.done))].filter(({ length }) => length > 1);
    });
    for (const rule of rules) {
      if (value(rule.fires)) {
        fires.add(rule);
        for (const site of rule.sites) {
          const taken = effects.get(site);
          if (taken !== undefined && value(site.done) && value(taken)) takes.add(site);
        }
      } else {
        const failing = rule.parts.filter(({ literal }) => !value(literal));
        if (failing.length === 1) for (const { condition } of failing) matters.add(condition);
      }
    }
  };
  return { look, fires, matters, takes, alike: () => classes };
}

/** Sites that ask for the same, where there are several. */
function byStep(sites: readonly Site[]): readonly (readonly Site[])[] {
  const groups = Map.groupBy(sites, ({ action }) => JSON.stringify(action.step));
  return [...groups.values()].filter(({ length }) => length > 1);
}
