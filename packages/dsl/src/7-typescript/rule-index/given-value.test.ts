import { conditionsOf, type Facts, holds, keyValues, rulesOf } from "@annae/ir";
import { anyManyRules } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { givenValue } from "./given-value.ts";

test("given a value that a fact has, a condition still holds where it did", () => {
  fc.assert(
    fc.property(anyManyRules, ({ ir, situations }) => {
      for (const condition of Object.values(ir.events).flatMap(rulesOf).flatMap(conditionsOf)) {
        for (const facts of situations) {
          const held = holds(condition, ir.atoms, facts);
          const known = (fact: string) => (facts as Facts)[fact] ?? "";
          for (const fact of keyValues(condition, ir.atoms).keys()) {
            const given = givenValue(condition, ir.atoms, fact, known(fact));
            expect(holds(given, ir.atoms, facts)).toBe(held);
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});
