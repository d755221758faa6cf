import type { PolicyIr } from "@annae/ir";
import { anyManyRules } from "@annae/ir/testing";
import { install } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeEvent } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { examine } from "./examine.ts";

/** How many random policies are tried; `ANNAE_RUNS` asks for more. */
const runs = Number(process.env.ANNAE_RUNS ?? 100_000) / 2_500;

const installation = install([]);

/** What is found of the policy's requests, by places. */
function findingsOf(ir: PolicyIr, guesses: boolean) {
  const encoded = encodeEvent({ ir, installation, createSolver: createCdcl }, "request");
  const blocks = ir.events.request?.blocks ?? [];
  const found = examine(encoded, blocks, guesses);
  const placeOf = new Map(encoded.sites.map((site, place) => [site, place]));
  const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
  const ruleOf = new Map(encoded.rules.map(({ rule }, place) => [rule, place]));
  return {
    never: sorted(found.never.map(({ rule }) => ruleOf.get(rule))),
    conflicts: sorted(found.conflicts.map(({ second }) => placeOf.get(second))),
    always: sorted(found.always.map(({ rule, part }) => [ruleOf.get(rule), part])),
    dead: sorted(found.dead.map((site) => placeOf.get(site))),
    repeats: sorted(
      found.repeats.map(({ first, second }) => [placeOf.get(first), placeOf.get(second)]),
    ),
    open: found.open.map(({ block }) => blocks.indexOf(block)),
    undecided: found.undecided.size,
  };
}

test("guessed cases change no finding", () => {
  const property = fc.property(anyManyRules, ({ ir }) => {
    expect(findingsOf(ir, true)).toEqual(findingsOf(ir, false));
  });
  fc.assert(property, { numRuns: runs });
}, 600_000);
