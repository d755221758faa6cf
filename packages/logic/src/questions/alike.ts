import { alternativesOf, type BlockIr, type Condition, type Facts, holds } from "@annae/ir";
import type { EncodedEvent, EncodedRule, Site } from "../event/encode-event.ts";
import type { ExaminedRule } from "./examine-rule.ts";

/** Conditions of other rules that may be looked at, all in all, to see what is done in the cases found. */
const looks = 2_000_000;

/** Sites of rules that can be done which ask for the same, were done in the same cases, and are not of one `first` block. */
export function alikeSites(
  event: EncodedEvent,
  examined: readonly ExaminedRule[],
): readonly (readonly Site[])[] {
  const never = new Set(examined.flatMap((one) => (one.never === null ? [] : [one.rule])));
  const cases = examined.flatMap(({ example }) => (example === null ? [] : [example]));
  const sites = event.sites.filter(({ rule }) => !never.has(rule));
  const groups = [...Map.groupBy(sites, ({ action }) => JSON.stringify(action.step)).values()];
  const open = groups.filter((group) => group.length > 1 && !isApart(group));
  const classOf = new Map<Site, Set<Site>>();
  for (const group of open) {
    const whole = new Set(group);
    for (const site of group) classOf.set(site, whole);
  }
  if (classOf.size === 0) return [];
  for (const done of doneIn(event, cases)) split(classOf, done);
  const classes = [...new Set(classOf.values())].map((one) => [...one]);
  return classes.filter((one) => one.length > 1 && !isApart(one));
}

/** These were done in one case, and all others were not. */
function split(classOf: Map<Site, Set<Site>>, done: readonly Site[]): void {
  for (const [whole, own] of Map.groupBy(done, (site) => classOf.get(site))) {
    if (whole === undefined || whole.size === own.length) continue;
    const apart = new Set(own);
    for (const site of own) {
      whole.delete(site);
      classOf.set(site, apart);
    }
  }
}

/** Never two of them are done. */
function isApart(group: readonly Site[]): boolean {
  return group.every(({ isAlone, block }) => isAlone && block === group[0]?.block);
}

/** The sites that are done in each case, as long as there are looks left. */
function* doneIn({ rules, atoms, lookup }: EncodedEvent, cases: readonly Facts[]) {
  const blocks = new Set(rules.map(({ block }) => block)).size;
  let left = looks;
  for (const facts of cases) {
    const isYes = (condition: Condition | null) =>
      condition === null || holds(condition, atoms, facts);
    const ended = new Set<BlockIr>();
    const sites: Site[] = [];
    for (const place of lookup().at(facts)) {
      left -= 1;
      const rule = rules[place];
      if (rule === undefined || ended.has(rule.block) || !isYes(rule.rule.when)) continue;
      if (rule.block.mode === "first") ended.add(rule.block);
      sites.push(...sitesDone(rule, isYes));
      if (ended.size === blocks) break;
    }
    if (left < 0) return;
    yield sites;
  }
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
