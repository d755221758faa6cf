import { holds, rulesOf } from "@annae/ir";
import { anyManyRules, casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ruleLookup } from "./rule-lookup.ts";

test("every rule that holds is found by the facts, and near every other one that does", () => {
  const property = fc.property(anyManyRules, ({ ir, situations }) => {
    const rules = Object.values(ir.events).flatMap(rulesOf);
    const lookup = ruleLookup(rules, ir.atoms);
    const near = new Map(rules.map((_, place) => [place, new Set(lookup.near(place))]));
    for (const facts of situations) {
      const held = [...rules.keys()].filter((place) => {
        const when = rules[place]?.when ?? null;
        return when === null || holds(when, ir.atoms, facts);
      });
      const found = new Set(lookup.at(facts));
      expect(held.filter((place) => !found.has(place))).toEqual([]);
      const apart = held.filter((one) => held.some((other) => !near.get(one)?.has(other)));
      expect(apart).toEqual([]);
    }
  });
  fc.assert(property, { numRuns: casesTried(20) });
});
