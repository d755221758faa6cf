import { alternativesOf, type BlockIr, type Condition, type Facts, holds } from "@annae/ir";
import type { EncodedEvent, EncodedRule, Site } from "../event/encode-event.ts";
import type { Wanted } from "../points/points.ts";
import type { Effect } from "./effect.ts";

/** What some case has shown to be possible; it needs no question of its own any more. */
export interface Witnesses {
  /** Looks at a case that the solver has found. */
  readonly see: (facts: Facts) => void;
  readonly fires: ReadonlySet<EncodedRule>;
  /** Parts of conditions that say something: without them the rest held, and they did not. */
  readonly matters: ReadonlySet<Condition>;
  /** Sites that were done. */
  readonly done: ReadonlySet<Site>;
  /** Sites that were done where the action was not for nothing. */
  readonly takes: ReadonlySet<Site>;
  /** Sites that ask for the same and were done in the same cases. */
  readonly alike: () => readonly (readonly Site[])[];
}

/** Conditions of other rules that may be looked at, all in all, to see what happens in the cases found. */
const looks = 2_000_000;

/** Nothing seen yet. `effect`: whether a site's action is not for nothing; undefined where that is not asked. */
export function createWitnesses(
  event: EncodedEvent,
  effect: (site: Site) => Effect | undefined,
): Witnesses & { readonly seek: () => void } {
  const { rules, points, atoms, lookup } = event;
  const fires = new Set<EncodedRule>();
  const matters = new Set<Condition>();
  const done = new Set<Site>();
  const takes = new Set<Site>();
  const classes = alikeSites(event.sites);
  const blocks = new Set(rules.map(({ block }) => block)).size;
  let left = looks;
  const isYes = (facts: Facts) => (condition: Condition | null) =>
    condition === null || holds(condition, atoms, facts);
  const see = (facts: Facts) => {
    const fired = new Set<BlockIr>();
    const together: Site[] = [];
    for (const place of lookup().at(facts)) {
      left -= 1;
      const rule = rules[place];
      if (rule === undefined || fired.has(rule.block) || !isYes(facts)(rule.rule.when)) continue;
      if (rule.block.mode === "first") fired.add(rule.block);
      fires.add(rule);
      const sites = sitesDone(rule, isYes(facts));
      together.push(...sites);
      for (const site of sites) {
        done.add(site);
        if (effect(site)?.isIn(facts) === true) takes.add(site);
      }
      if (fired.size === blocks) break;
    }
    classes.split(together);
  };
  const seekRule = (rule: EncodedRule) => {
    const wanted = rule.parts.map((part): Wanted => [part, true]);
    for (const facts of points.where(wanted)) {
      if (left < 0) return;
      see(facts);
      const isSeen = rule.sites.every(
        (site) => done.has(site) && (takes.has(site) || effect(site) === undefined),
      );
      if (fires.has(rule) && isSeen) break;
    }
    for (const [index, condition] of rule.parts.entries()) {
      const without = wanted.with(index, [condition, false]);
      for (const _ of points.where(without)) {
        matters.add(condition);
        break;
      }
    }
  };
  return {
    see: (facts) => {
      if (left >= 0 && points.isPossible(facts)) see(facts);
    },
    seek: () => {
      for (const rule of rules) seekRule(rule);
    },
    fires,
    matters,
    done,
    takes,
    alike: classes.all,
  };
}

/** The sites of a rule that fires which are done. */
function sitesDone(
  { rule, sites }: EncodedRule,
  isYes: (condition: Condition | null) => boolean,
): readonly Site[] {
  return rule.actions.flatMap((action) => {
    const chosen = alternativesOf(action).find(({ when }) => isYes(when));
    return chosen === undefined ? [] : sites.filter((site) => site.action === chosen);
  });
}

/** Sites that ask for the same, until cases tell them apart. */
function alikeSites(sites: readonly Site[]) {
  const classOf = new Map<Site, Set<Site>>();
  for (const group of Map.groupBy(sites, ({ action }) => JSON.stringify(action.step)).values()) {
    const whole = new Set(group);
    for (const site of group) classOf.set(site, whole);
  }
  return {
    /** These were done in one case, and all others were not. */
    split: (done: readonly Site[]) => {
      for (const [whole, own] of Map.groupBy(done, (site) => classOf.get(site))) {
        if (whole === undefined || whole.size === own.length) continue;
        const apart = new Set(own);
        for (const site of own) {
          whole.delete(site);
          classOf.set(site, apart);
        }
      }
    },
    all: () => [...new Set(classOf.values())].filter(({ size }) => size > 1).map((one) => [...one]),
  };
}
