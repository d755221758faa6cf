import { alternativesOf, type BlockIr, type Condition, type Facts } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { type EncodedEvent, encodeEvent, type Site } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import {
  anyFewRules,
  asks,
  doing,
  fewCases,
  fewRulesAt,
  isSo,
  ruleNamed,
} from "../testing/few-rules.ts";
import { randomOf } from "../testing/random.ts";
import { alikeSites } from "./alike.ts";
import { examine } from "./examine.ts";
import { repeats } from "./repeats.ts";

/** Random policies that are tried. */
const runs = casesTried(50);

const installation = install([]);
const asking = (blocks: readonly BlockIr[]) => {
  const ir = fewRulesAt("message", blocks);
  return { ir, installation, createSolver: createCdcl };
};

/** The cases in which the site is done, as a text. */
function casesOf({ rule, block, action, among }: Site): string {
  const isDone = (facts: Facts) => {
    const held = block.rules.filter(({ when }) => isSo(when, facts));
    const isFired = block.mode === "first" ? held[0] === rule : held.includes(rule);
    return isFired && alternativesOf(among).find(({ when }) => isSo(when, facts)) === action;
  };
  return fewCases.map((facts) => (isDone(facts) ? "1" : "0")).join("");
}

/** Of sites that ask for the same in the same cases, each with the first that another rule has. */
function repeatedIn(sites: readonly Site[]) {
  const able = sites.filter((site) => casesOf(site).includes("1"));
  const alike = Map.groupBy(able, (site) => JSON.stringify([site.action.step, casesOf(site)]));
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.flatMap((second) =>
      second.rule === first?.rule ? [] : [[first?.action, second.action]],
    ),
  );
}

const bySteps = ({ sites }: EncodedEvent) => [
  ...Map.groupBy(sites, ({ action }) => JSON.stringify(action.step)).values(),
];

test("repeated actions are those that trying every case finds, whichever sites are asked about together", () => {
  const random = randomOf(8);
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const blocks = [...anyFewRules(random), ...anyFewRules(random)];
    const event = encodeEvent(asking(blocks), "message");
    const wanted = repeatedIn(event.sites);
    const rules = examine(asking(blocks), "message").blocks.flatMap((one) => one.rules);
    for (const groups of [bySteps(event), alikeSites(event, rules)]) {
      const told = repeats(event, groups);
      expect([run, told.undecided]).toEqual([run, []]);
      const pairs = told.found.map(({ first, second }) => [first.action, second.action]);
      expect([run, new Set(pairs)]).toEqual([run, new Set(wanted)]);
    }
    found += wanted.length;
  }
  expect(found).toBeGreaterThan(runs / 4 - 1);
});

const send = doing({ do: "send", message: "m", limit: null });

test("a rule of a block of which one is done may ask for what a rule of another block asks for", () => {
  const [one, other] = ["one", "other"].map((id) => ruleNamed(id, asks(0), [{ ...send }]));
  const blocks: readonly BlockIr[] = [
    { mode: "first", rules: one === undefined ? [] : [one] },
    { mode: "all", rules: other === undefined ? [] : [other] },
  ];
  for (const all of [blocks, blocks.toReversed()]) {
    const event = encodeEvent(asking(all), "message");
    const { blocks: examined } = examine(asking(all), "message");
    const groups = alikeSites(
      event,
      examined.flatMap(({ rules }) => rules),
    );
    expect(groups.map((group) => group.map(({ rule }) => rule.id).toSorted())).toEqual([
      ["one", "other"],
    ]);
  }
});

test("conditions that say the same in other words repeat each other", () => {
  const below = (value: number) => ({
    ...({ ask: "compare", left: { fact: "n" }, by: "<" } as const),
    right: { value, type: "number" } as const,
  });
  const both: Condition = { op: "and", of: [asks(0), asks(1)] };
  const n = { type: { kind: "number" }, source: "host", domain: {} } as const;
  const rules = [ruleNamed("one", asks(0), [{ ...send }]), ruleNamed("other", both, [{ ...send }])];
  const ir = {
    ...{ facts: { n }, atoms: [below(2), below(3)], properties: [] },
    events: { message: { reads: ["n"], blocks: [{ mode: "all" as const, rules }] } },
  };
  const event = encodeEvent({ ir, installation, createSolver: createCdcl }, "message");
  expect(repeats(event, bySteps(event)).found.map(({ second }) => second.rule.id)).toEqual([
    "other",
  ]);
});
