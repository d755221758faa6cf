import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encodeEvent } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { anyFewRules, fewRulesAt } from "../testing/few-rules.ts";
import { randomOf } from "../testing/random.ts";
import { conflictsBetween } from "./conflicts.ts";

test("where no more pairs of rules may be looked at, the solver tells the same", () => {
  const random = randomOf(2);
  let found = 0;
  for (let run = 0; run < 20; run += 1) {
    const ir = fewRulesAt("message", [...anyFewRules(random), ...anyFewRules(random)]);
    const asking = { ir, installation: install([]), createSolver: createCdcl };
    const outcomes = (looks?: number) => {
      const told = conflictsBetween(encodeEvent(asking, "message"), looks);
      return told.found.map(({ second }) => second.action);
    };
    const all = outcomes();
    for (const looks of [0, 3]) expect([run, outcomes(looks)]).toEqual([run, all]);
    found += all.length;
  }
  expect(found).toBeGreaterThan(5);
});
