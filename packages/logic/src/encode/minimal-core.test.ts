import { casesTried } from "@annae/ir/testing";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { randomOf } from "../testing/random.ts";
import { createEncoder } from "./encoder.ts";
import { minimalCore } from "./minimal-core.ts";

const runs = casesTried(200);

test("nothing of a minimal core can be left out, and together it cannot hold", () => {
  let longer = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomOf(seed);
    const about = { factNamed: () => undefined, atoms: [], calendar: null };
    const encoder = createEncoder(createCdcl, about);
    const literals = [...Array(6)].map(() => encoder.circuit.newVar());
    for (let clause = 0; clause < 9; clause += 1) {
      const some = [...Array(3)].map(() => random.among(literals));
      encoder.circuit.add(some.map((literal) => (random.chance(0.7) ? -literal : literal)));
    }
    const cannot = (some: readonly number[]) => encoder.solve(some).status === "unsat";
    if (!cannot(literals)) continue;
    const core = minimalCore(encoder, literals);
    expect([seed, cannot(core)]).toEqual([seed, true]);
    for (const one of core) {
      expect([seed, one, cannot(core.filter((other) => other !== one))]).toEqual([
        seed,
        one,
        false,
      ]);
    }
    longer += core.length > 1 ? 1 : 0;
    encoder.dispose();
  }
  expect(longer).toBeGreaterThan(runs / 4);
});
