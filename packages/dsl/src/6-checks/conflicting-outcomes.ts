import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { conflictingOutcomes } from "./diagnostics.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import { inWhichCase } from "./satisfy/in-which-case.ts";
import { type OutcomeSite, outcomeSites } from "./satisfy/outcome-sites.ts";
import { satisfy } from "./satisfy/satisfy.ts";

/** Pairs of outcomes of one event that are looked at. */
const maxPairs = 500;

/** Parts of conditions that one event may cost. */
const budget = 1_000_000;

/** Looks for facts under which an event has two different outcomes; each outcome is reported once. */
export function checkConflictingOutcomes(model: Model, vocabulary: Vocabulary) {
  const traits = factTraits(model);
  return [...model.events].flatMap(([event, blocks]) => {
    const sites = outcomeSites(blocks, vocabulary);
    const left = { left: budget };
    const reported = new Set<OutcomeSite>();
    const found: Diagnostic[] = [];
    for (const [first, second] of competing(sites)) {
      if (reported.has(second)) continue;
      const conditions = [...first.conditions(), ...second.conditions()];
      const together = satisfy(conditions, traits, left);
      if (together.can !== "yes") continue;
      reported.add(second);
      const actions = { first: first.action, second: second.action, at: first.span };
      const when = inWhichCase(together.example);
      found.push(conflictingOutcomes(second.span, { ...actions, event, when }));
    }
    return found;
  });
}

/** Pairs that order and `first` blocks do not keep apart: within a rule, then across rules, up to the limit. */
function* competing(sites: readonly OutcomeSite[]): Generator<readonly [OutcomeSite, OutcomeSite]> {
  let left = maxPairs;
  const byRule = Map.groupBy(sites, ({ rule }) => rule);
  const groups = [...Map.groupBy(sites, ({ within, rule }) => within ?? rule).values()];
  for (const pair of pairsWithin([...byRule.values()])) {
    if (left-- <= 0) return;
    yield pair;
  }
  for (const pair of pairsAcross(groups)) {
    if (left-- <= 0) return;
    yield pair;
  }
}

function* pairsWithin(rules: readonly (readonly OutcomeSite[])[]) {
  for (const sites of rules) {
    for (const [index, first] of sites.entries()) {
      for (const second of sites.slice(index + 1)) {
        const differ = first.position !== second.position && first.action !== second.action;
        if (differ) yield [first, second] as const;
      }
    }
  }
}

function* pairsAcross(groups: readonly (readonly OutcomeSite[])[]) {
  const earlier = new Map<string, OutcomeSite[]>();
  for (const group of groups) {
    for (const second of group) {
      for (const [action, sites] of earlier) {
        if (action === second.action) continue;
        for (const first of sites) yield [first, second] as const;
      }
    }
    for (const site of group) {
      const known = earlier.get(site.action);
      if (known === undefined) earlier.set(site.action, [site]);
      else known.push(site);
    }
  }
}
