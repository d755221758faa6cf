import {
  type ActionIr,
  type Atom,
  alternativesOf,
  type BlockIr,
  type Facts,
  holds,
  type PolicyIr,
} from "@annae/ir";
import { anyManyRules, casesTried } from "@annae/ir/testing";
import { install } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { type ExaminedEvent, examine } from "./examine.ts";
import { examinedIn } from "./shown.ts";

/** Random policies that are tried. */
const runs = casesTried(15);

const installation = install([]);

function examined(ir: PolicyIr, before?: ExaminedEvent): ExaminedEvent {
  return examine({ ir, installation, createSolver: createCdcl }, "request", before);
}

/** The policy with other rules for its requests. */
function withBlocks(ir: PolicyIr, blocks: readonly BlockIr[]): PolicyIr {
  const reads = ir.events.request?.reads ?? [];
  return { ...ir, events: { ...ir.events, request: { reads, blocks } } };
}

/** Each block with some of its rules left out, and perhaps with two parts of it exchanged. */
const anyEdit = fc.record({ left: fc.array(fc.nat(12), { maxLength: 3 }), cut: fc.nat(12) });

function edited(blocks: readonly BlockIr[], edit: { left: number[]; cut: number }): BlockIr[] {
  return blocks.map(({ mode, rules }) => {
    const kept = rules.filter((_, at) => !edit.left.includes(at));
    return { mode, rules: [...kept.slice(edit.cut), ...kept.slice(0, edit.cut)] };
  });
}

test("after any edits what is found of the rules is what a fresh look finds", () => {
  const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
  const property = fc.property(anyManyRules, edits, ({ ir }, some) => {
    const blocks = ir.events.request?.blocks ?? [];
    let last = examined(ir);
    for (const edit of some) {
      const now = withBlocks(ir, edited(blocks, edit));
      last = examined(now, last);
      expect(last.findings).toEqual(examined(now).findings);
    }
  });
  fc.assert(property, { numRuns: casesTried(5) });
}, 600_000);

/** The rules that are done in the situation. */
function doneIn({ mode, rules }: BlockIr, atoms: readonly Atom[], facts: Facts) {
  const held = rules.filter(({ when }) => when === null || holds(when, atoms, facts));
  return mode === "first" ? held.slice(0, 1) : held;
}

test("of what is done in some situation nothing is said that denies it", () => {
  const property = fc.property(anyManyRules, ({ ir, situations }) => {
    const { placeOf } = examinedIn(examined(ir).blocks);
    const isPossible = ({ score, count }: Facts) => [score, count].every(Number.isFinite);
    for (const facts of situations.filter(isPossible)) {
      for (const block of ir.events.request?.blocks ?? []) {
        for (const rule of doneIn(block, ir.atoms, facts)) {
          const known = placeOf(rule)?.known;
          const chosen = rule.actions.flatMap((action) => {
            const isChosen = ({ when }: ActionIr) => when === null || holds(when, ir.atoms, facts);
            return alternativesOf(action).find(isChosen) ?? [];
          });
          const done = new Set([...(known?.done ?? [])].map(({ action }) => action));
          expect(known?.never).toBeNull();
          expect(chosen.filter((action) => !done.has(action))).toEqual([]);
        }
      }
    }
  });
  fc.assert(property, { numRuns: runs });
}, 600_000);

test("a rule that nothing has changed for is not examined again", () => {
  const [{ ir } = { ir: null }] = fc.sample(anyManyRules, { numRuns: 1, seed: 7 });
  if (ir === null) throw new Error("no policy");
  const blocks = ir.events.request?.blocks ?? [];
  const before = examined(ir);
  const after = examined(
    withBlocks(
      ir,
      blocks.map((block) => ({ ...block })),
    ),
    before,
  );
  const rulesIn = (one: ExaminedEvent) => one.blocks.flatMap(({ rules }) => rules);
  for (const [at, rule] of rulesIn(after).entries()) expect(rule).toBe(rulesIn(before)[at]);
});
