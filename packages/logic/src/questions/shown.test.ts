import { type Atom, alternativesOf, type Condition, type Facts, type Step } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { type FallbackRow, install, type Rendition } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import {
  anyFewRules,
  doing,
  fewCases,
  fewFacts,
  fewRulesAt,
  isSo,
  ruleNamed,
} from "../testing/few-rules.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { examine } from "./examine.ts";
import { examinedIn, isShown, mayBeTogether } from "./shown.ts";

/** Random policies and tables that are tried. */
const runs = casesTried(40);

const renditions: readonly Rendition[] = [
  ...([{ show: "text" }, { show: "nothing" }] as const),
  { system: "S1" },
];

function anyRow(random: Random): FallbackRow {
  const asked = fewFacts.filter(() => random.chance(0.5));
  return {
    kind: random.chance(0.7) ? "notice" : "busy",
    when: Object.fromEntries(asked.map((name) => [name, random.chance(0.5)])),
    customer: random.among(renditions),
    counselor: random.among(renditions),
  };
}

const steps: readonly Step[] = [
  { do: "send", message: "m", limit: null },
  { do: "tell", message: "m", limit: null },
];

/** Whether the words are seen in the case: by the first row for notices that holds. */
function isSeen(fallback: readonly FallbackRow[], { do: by }: Step, facts: Facts): boolean {
  const row = fallback.find(
    ({ kind, when }) =>
      kind === "notice" && Object.entries(when).every(([name, value]) => facts[name] === value),
  );
  const shown = row === undefined ? [] : [row.customer, row.counselor];
  return (
    by === "tell" || shown.length === 0 || shown.some((one) => "show" in one && one.show === "text")
  );
}

test("a message is shown where a row that shows its words decides in some case in which it is sent", () => {
  const random = randomOf(3);
  const counts = { shown: 0, hidden: 0 };
  for (let run = 0; run < runs; run += 1) {
    const [
      {
        rules: [first],
      } = { rules: [] },
    ] = anyFewRules(random);
    const action = { ...doing(random.among(steps)), when: first?.when ?? null };
    const rule = ruleNamed("sends", { op: "atom", atom: random.below(3), at: [0, 0] }, [
      { ...action, otherwise: action.when === null ? null : doing(random.among(steps)) },
    ]);
    const ir = fewRulesAt("message", [{ mode: "all", rules: [rule] }]);
    const channel = {
      type: { kind: "oneOf", values: ["here", "there"] },
      source: "world",
      domain: {},
    } as const;
    const asking = {
      ...{ ir: { ...ir, facts: { ...ir.facts, channel } }, installation: install([]) },
      createSolver: createCdcl,
    };
    const places = examinedIn(examine(asking, "message").blocks);
    const fallback = [...Array(random.below(4))].map(() => anyRow(random));
    const asked: Atom = { ask: "yes", fact: random.among(fewFacts) };
    const when: readonly Condition<Atom>[] = random.chance(0.5)
      ? []
      : [{ op: "atom", atom: asked, at: [0, 0] }];
    for (const site of places.placeOf(rule)?.known.sites ?? []) {
      const wanted = fewCases.some(
        (facts) =>
          isSo(rule.when, facts) &&
          alternativesOf(site.among).find((one) => isSo(one.when, facts)) === site.action &&
          (when.length === 0 || facts[asked.fact] === true) &&
          isSeen(fallback, site.action.step, facts),
      );
      const found = isShown(places, site, { id: "here", fallback }, "notice", when);
      expect([run, found]).toEqual([run, wanted]);
      counts[found ? "shown" : "hidden"] += 1;
    }
    const [site] = places.placeOf(rule)?.known.sites ?? [];
    if (site === undefined) continue;
    expect(mayBeTogether(places, ruleNamed("other", null), [], [])).toBe(false);
    expect(isShown(places, site, { id: "elsewhere", fallback }, "notice")).toBe(false);
    expect(
      isShown(
        places,
        { ...site, rule: ruleNamed("other", null) },
        { id: "here", fallback },
        "notice",
      ),
    ).toBe(false);
  }
  expect(Math.min(counts.shown, counts.hidden)).toBeGreaterThan(runs / 8 - 1);
});
