import {
  type ActionIr,
  alternativesOf,
  type BlockIr,
  type Condition,
  type Facts,
  type RuleIr,
} from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { type EventName, install, roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { bareEvents, type RulesIr } from "../event/bare-event.ts";
import { partsOf } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import {
  anyFewRules,
  fewCases as cases,
  fewRulesAt,
  isSo,
  fewFacts as names,
} from "../testing/few-rules.ts";
import { randomOf } from "../testing/random.ts";
import { effectsAt } from "./effect.ts";
import { examine } from "./examine.ts";
import type { RuleSite } from "./examine-rule.ts";
import { examinedIn, mayBeTogether } from "./shown.ts";

const installation = install([]);

/** An action of a rule, and the cases in which it is done. */
interface TriedSite {
  readonly rule: RuleIr;
  readonly block: BlockIr;
  readonly action: ActionIr;
  readonly among: ActionIr;
  readonly done: readonly Facts[];
}

function triedSites(blocks: readonly BlockIr[]): readonly TriedSite[] {
  return blocks.flatMap((block) =>
    block.rules.flatMap((rule) =>
      rule.actions.flatMap((among) =>
        alternativesOf(among).map((action) => {
          const done = casesOf(block, rule).filter(
            (facts) => alternativesOf(among).find(({ when }) => isSo(when, facts)) === action,
          );
          return { rule, block, action, among, done };
        }),
      ),
    ),
  );
}

function casesOf({ mode, rules }: BlockIr, rule: RuleIr): readonly Facts[] {
  return cases.filter((facts) => {
    const held = rules.filter(({ when }) => isSo(when, facts));
    return mode === "first" ? held[0] === rule : held.includes(rule);
  });
}

const actionsOf = (sites: readonly { readonly action: ActionIr }[]) =>
  new Set(sites.map(({ action }) => action));
const outcome = ({ action: { step } }: TriedSite) =>
  step.do === "effect" && step.action !== "lockInput" ? step.action : null;

/** Outcomes that come together with another one: of an earlier rule, or earlier in their own. */
function conflictingIn(sites: readonly TriedSite[]): readonly TriedSite[] {
  return sites.filter((second, place) =>
    sites
      .slice(0, place)
      .some(
        (first) =>
          ![null, outcome(second)].includes(outcome(first)) &&
          outcome(second) !== null &&
          first.among !== second.among &&
          second.done.some((facts) => first.done.includes(facts)),
      ),
  );
}

/** What is asked for again, always together with what another rule has asked for before. */
function repeatedIn(sites: readonly TriedSite[]): readonly TriedSite[] {
  const able = sites.filter(({ done }) => done.length > 0);
  const alike = Map.groupBy(able, ({ action, done }) => JSON.stringify([action.step, done]));
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.filter(({ rule }) => rule !== first?.rule),
  );
}

test("what is found of rules is what trying every case finds", () => {
  const random = randomOf(11);
  for (let run = 0; run < casesTried(60); run += 1) {
    const event = random.among(["message", "reply"] as const);
    const blocks = anyFewRules(random);
    const ir = fewRulesAt(event, blocks);
    const sites = triedSites(blocks);
    const asking = { ir, installation, createSolver: createCdcl };
    const { findings, blocks: examined } = examine(asking, event);
    const rules = blocks.flatMap((block) => block.rules.map((rule) => ({ rule, block })));
    const dead = rules.filter(({ rule, block }) => casesOf(block, rule).length === 0);
    expect([run, findings.never.map(({ rule }) => rule)]).toEqual([
      run,
      dead.map(({ rule }) => rule),
    ]);
    expect(findings.undecided.size).toBe(0);
    for (const { parts, taken, laws, rule } of findings.never) {
      const why = [
        ...parts.map((part) => [part, true] as const),
        ...taken.map((one) => [one.when, false] as const),
      ];
      const fits = (all: typeof why) =>
        cases.some((facts) => all.every(([condition, truth]) => isSo(condition, facts) === truth));
      expect([run, rule.id, laws, fits(why)]).toEqual([run, rule.id, [], false]);
      // A part that is said twice is named twice.
      const said = ([condition, truth]: (typeof why)[number]) =>
        cases.map((facts) => isSo(condition, facts) === truth).join();
      for (const one of why) {
        const without = why.filter((other) => said(other) !== said(one));
        expect([run, one, fits(without)]).toEqual([run, one, true]);
      }
    }
    for (const { rule } of rules.filter((one) => !dead.includes(one))) {
      const said = findings.always.flatMap((one) => (one.rule === rule ? [one.part] : []));
      const left = partsOf(rule.when).filter((part) => !said.includes(part));
      const all = (some: readonly Condition[]) => (facts: Facts) =>
        some.every((one) => isSo(one, facts));
      expect(cases.filter(all(left)).every(all(said))).toBe(true);
      for (const part of left) {
        const others = cases.filter(all(left.filter((one) => one !== part)));
        expect([run, others.every((facts) => isSo(part, facts))]).toEqual([run, false]);
      }
    }
    expect([run, actionsOf(findings.conflicts.map(({ second }) => second))]).toEqual([
      run,
      actionsOf(conflictingIn(sites)),
    ]);
    for (const told of [findings.conflicts, findings.repeats]) {
      expect([run, actionsOf(told.map(({ second }) => second)).size]).toEqual([run, told.length]);
    }
    const doneOf = ({ action }: RuleSite) => sites.find((one) => one.action === action)?.done ?? [];
    for (const { first, second, example } of findings.conflicts) {
      const fitting = cases.filter((facts) =>
        names.every((name) => example[name] === undefined || example[name] === facts[name]),
      );
      const both = fitting.every(
        (facts) => doneOf(first).includes(facts) && doneOf(second).includes(facts),
      );
      expect([run, fitting.length > 0, both]).toEqual([run, true, true]);
    }
    expect([run, actionsOf(findings.repeats.map(({ second }) => second))]).toEqual([
      run,
      actionsOf(repeatedIn(sites)),
    ]);
    for (const { first, second } of findings.repeats) expect(doneOf(first)).toEqual(doneOf(second));
    expectOpen(findings.open, blocks);
    expect([run, actionsOf(findings.dead)]).toEqual([run, actionsOf(deadIn(sites, ir, event))]);
    const places = examinedIn(examined);
    for (const { rule } of rules) {
      const own = sites.filter((one) => one.rule === rule).slice(0, 2);
      const together = cases.some((facts) => own.every(({ done }) => done.includes(facts)));
      const known = places.placeOf(rule)?.known;
      const able = sites.filter((one) => one.rule === rule && one.done.length > 0);
      expect([run, actionsOf([...(known?.done ?? [])])]).toEqual([run, actionsOf(able)]);
      const asked = (known?.sites ?? []).filter(({ action }) =>
        own.some((one) => one.action === action),
      );
      expect([run, mayBeTogether(places, rule, asked, [])]).toEqual([run, together]);
    }
  }
});

/** Blocks that leave a case without a rule, with such a case. */
function expectOpen(
  found: readonly { readonly block: BlockIr; readonly example: Facts }[],
  blocks: readonly BlockIr[],
) {
  const isOpen = ({ rules }: BlockIr, facts: Facts) => !rules.some(({ when }) => isSo(when, facts));
  const open = blocks.filter(
    (one) => one.mode === "first" && cases.some((facts) => isOpen(one, facts)),
  );
  expect(found.map(({ block }) => block)).toEqual(open);
  for (const { block, example } of found) {
    const fitting = cases.filter((facts) =>
      names.every((name) => example[name] === undefined || example[name] === facts[name]),
    );
    expect(fitting.every((facts) => isOpen(block, facts))).toBe(true);
  }
}

/** Actions that can be done and never move the room in which the event can be. */
function deadIn(sites: readonly TriedSite[], ir: RulesIr, event: EventName): readonly TriedSite[] {
  const asking = { ir, installation, createSolver: createCdcl };
  const { encoder, snapshot, world } = bareEvents(asking, event, [])();
  const rooms = roomStates.flatMap((room) =>
    [true, false].flatMap((chatbot) =>
      ["auto", "manual"].map((distribution) => ({ room, chatbot, distribution })),
    ),
  );
  const lawful = rooms.filter((facts) => {
    const said = Object.entries(facts).map(([name, value]) => snapshot.is(name, value));
    return encoder.solve([...world, ...said]).status === "sat";
  });
  return sites.filter((site) => {
    const effect = effectsAt(event, site.block.mode === "first")(site);
    return site.done.length > 0 && effect !== undefined && !lawful.some(effect.isIn);
  });
}

test("what is not found because the solver gives up once is said to be undecided", () => {
  const random = randomOf(4);
  const sizes = ({ findings }: ReturnType<typeof examine>) =>
    [
      ...[findings.never, findings.always, findings.dead, findings.conflicts, findings.repeats],
      findings.open,
    ].map(({ length }) => length);
  let undecided = 0;
  for (let run = 0; run < 3; run += 1) {
    const ir = fewRulesAt("message", anyFewRules(random));
    const whole = sizes(examine({ ir, installation, createSolver: createCdcl }, "message"));
    for (let at = 0, asked = 1; at < asked; at += 1) {
      asked = 0;
      const createSolver = () => {
        const solver = createCdcl();
        const solve: typeof solver.solve = (...about) => {
          asked += 1;
          return asked === at + 1 ? "unknown" : solver.solve(...about);
        };
        return { ...solver, solve };
      };
      const found = examine({ ir, installation, createSolver }, "message");
      const open = found.findings.undecided.size > 0;
      if (!open) expect([run, at, sizes(found)]).toEqual([run, at, whole]);
      undecided += open ? 1 : 0;
    }
  }
  expect(undecided).toBeGreaterThan(10);
});
