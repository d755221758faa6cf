import type { BlockIr, RuleIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { anyFewRules, asks, doing, fewAtoms, fewRulesAt, ruleNamed } from "../testing/few-rules.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { type ExaminedEvent, examine } from "./examine.ts";
import { examinedIn, mayBeTogether } from "./shown.ts";

function examined(blocks: readonly BlockIr[], before?: ExaminedEvent, createSolver = createCdcl) {
  const asking = { ir: fewRulesAt("message", blocks), installation: install([]), createSolver };
  return examine(asking, "message", before);
}

/** Some rules left out of each block, some new ones put in, perhaps in another order. */
function edited(random: Random, blocks: readonly BlockIr[]): readonly BlockIr[] {
  return blocks.map(({ mode, rules }) => {
    const kept = rules.filter(() => random.chance(0.8));
    const [more] = anyFewRules(random);
    const added = random.chance(0.5) ? (more?.rules ?? []).slice(0, 2) : [];
    const place = random.below(kept.length + 1);
    const now = [...kept.slice(0, place), ...added, ...kept.slice(place)];
    return { mode, rules: random.chance(0.1) ? now.toReversed() : now };
  });
}

/** All that is said of the rules; of why one is never done, there may be several smallest sets. */
function said({ findings }: ExaminedEvent) {
  return { ...findings, never: findings.never.map(({ rule }) => rule) };
}

/** Of each two actions of a rule, whether both may be done where the fact is as asked. */
function together({ blocks }: ExaminedEvent, place: number, isAsked: (rule: RuleIr) => boolean) {
  const places = examinedIn(blocks);
  const when = {
    op: "atom",
    atom: fewAtoms[place] ?? { ask: "yes", fact: "p" },
    at: [0, 0],
  } as const;
  return blocks.flatMap(({ rules }) =>
    rules
      .filter(({ rule }) => isAsked(rule))
      .flatMap(({ rule, sites }) =>
        sites.map((site) => mayBeTogether(places, rule, [site, ...sites.slice(0, 1)], [when])),
      ),
  );
}

test("after edits what is found of few rules, and what is asked more about them, is what a fresh look finds", () => {
  const random = randomOf(21);
  for (let run = 0; run < casesTried(12); run += 1) {
    let blocks = anyFewRules(random);
    let last = examined(blocks);
    for (let edit = 0; edit < 3; edit += 1) {
      together(last, random.below(3), () => random.chance(0.3));
      blocks = edited(random, blocks);
      last = examined(blocks, last);
      const fresh = examined(blocks);
      expect([run, edit, said(last)]).toEqual([run, edit, said(fresh)]);
      for (const { rule, taken } of last.findings.never) {
        const rules = blocks.find((one) => one.rules.includes(rule))?.rules ?? [];
        const front = rules.slice(0, rules.indexOf(rule));
        expect(front.filter((one) => taken.includes(one))).toEqual(taken);
      }
      const place = random.below(3);
      expect([run, edit, together(last, place, () => true)]).toEqual([
        ...[run, edit],
        together(fresh, place, () => true),
      ]);
    }
  }
});

const [onP, onQ, onNeither] = [
  ruleNamed("p", asks(0)),
  ruleNamed("q", asks(1), [doing({ do: "effect", action: "queue" })]),
  ruleNamed("neither", { op: "not", of: { op: "or", of: [asks(0), asks(1)] } }),
];

test("what is asked twice about a rule is answered once, until another rule takes its case", () => {
  let made = 0;
  const counting = () => {
    made += 1;
    return createCdcl();
  };
  const first = [{ mode: "first", rules: [onP, onQ] }] as const;
  const before = examined(first, undefined, counting);
  const answers = () => together(before, 2, ({ id }) => id === "q");
  expect([answers(), made]).toEqual([[true], made]);
  const asked = made;
  expect([answers(), made]).toEqual([[true], asked]);
  const after = examined([{ mode: "first", rules: [ruleNamed("r", asks(2)), onP, onQ] }], before);
  expect(together(after, 2, ({ id }) => id === "q")).toEqual([false]);
});

test("a rule of which the solver could not tell is asked again when a rule that took its case is gone", () => {
  let asked = 0;
  const impatient = () => {
    const solver = createCdcl();
    const solve: typeof solver.solve = (...about) => {
      asked += 1;
      return asked > 4 ? "unknown" : solver.solve(...about);
    };
    return { ...solver, solve };
  };
  const free = { mode: "all", rules: [ruleNamed("free", null)] } as const;
  const first = (...rules: readonly RuleIr[]) => [free, { mode: "first", rules }] as const;
  const taking = ruleNamed("taking", asks(0));
  const before = examined(first(taking, onP), undefined, impatient);
  const undecided = ({ findings }: ExaminedEvent) =>
    [...findings.undecided.values()].map((rules) => [...rules]);
  expect(undecided(before)).toEqual([[onP]]);
  expect(undecided(examined(first(taking, onP), before))).toEqual([[onP]]);
  expect(undecided(examined(first(onP), before))).toEqual([]);
});

test("where the work for all rules of an event is done, the others are undecided, and are asked when there is work again", () => {
  const hard = () => ({ ...createCdcl(), work: () => 60_000_000 });
  const blocks = [{ mode: "all", rules: [onP, onQ, onNeither] }] as const;
  const tired = examined(blocks, undefined, hard);
  const known = tired.blocks.flatMap(({ rules }) => rules);
  expect(known.map(({ work, undecided }) => [work > 0, undecided])).toEqual([
    [true, true],
    [false, true],
    [false, true],
  ]);
  expect(known.map(({ sites, done }) => done.size === sites.length)).toEqual([true, true, true]);
  const rested = examined(blocks, tired);
  expect(rested.blocks.flatMap(({ rules }) => rules.map(({ undecided }) => undecided))).toEqual([
    ...[true, false, false],
  ]);
});
