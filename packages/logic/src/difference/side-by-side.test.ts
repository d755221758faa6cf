import { type Atom, evaluate, type FactIr, type Facts, type PolicyIr } from "@annae/ir";
import { expect, test } from "vitest";
import { anySmallVersions } from "../testing/any-small-policy.ts";
import { asks, doing, ruleNamed } from "../testing/few-rules.ts";
import { randomOf } from "../testing/random.ts";
import { smallFacts } from "../testing/small-world.ts";
import { sideBySide } from "./side-by-side.ts";

function decided({ events, atoms }: PolicyIr, facts: Facts) {
  return evaluate(events.message ?? { reads: [], blocks: [] }, atoms, facts);
}

test("side by side each version decides what it decides alone", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = randomOf(seed);
    const { names, ...versions } = anySmallVersions(random);
    const { before, after } = sideBySide(versions.before, versions.after);
    expect([seed, before.atoms]).toEqual([seed, after.atoms]);
    for (let time = 0; time < 20; time += 1) {
      const facts = Object.fromEntries(
        names.map((name) => [name, random.among(smallFacts[name]?.values ?? [])]),
      );
      expect([seed, decided(before, facts)]).toEqual([seed, decided(versions.before, facts)]);
      expect([seed, decided(after, facts)]).toEqual([seed, decided(versions.after, facts)]);
    }
  }
});

/** A policy over these facts that asks these questions in a rule's condition, an action's, and what is done instead. */
function asking(facts: PolicyIr["facts"], atoms: readonly Atom[]): PolicyIr {
  const { before: base } = anySmallVersions(randomOf(1));
  const instead = { ...doing({ do: "effect", action: "close" }), when: asks(2) };
  const action = { ...doing({ do: "effect", action: "queue" }), when: asks(1), otherwise: instead };
  const blocks = [{ mode: "all", rules: [ruleNamed("r", asks(0), [action])] }] as const;
  const message = { reads: Object.keys(facts), blocks };
  return { ...base, facts, atoms, events: { message } };
}

const fact = (kind: "number" | "text" | "yesNo"): FactIr => ({
  ...{ type: { kind }, source: "host", domain: {} },
});

test("a fact that has changed its kind is two facts, wherever it is asked for", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => ({ fact: name }));
  if (!a || !b || !c) throw new Error("three facts");
  const old = asking({ a: fact("number"), b: fact("text"), c: fact("text") }, [
    { ask: "yes", fact: "a" },
    { ask: "compare", left: b, by: "is", right: c },
    { ask: "contains", left: c, words: ["x"] },
  ]);
  const value = { value: "x", type: "text" } as const;
  const fresh = asking({ a: fact("text"), b: fact("text"), c: fact("yesNo"), d: fact("text") }, [
    { ask: "in", left: a, values: ["x"], type: "text" },
    { ask: "compare", left: a, by: "is", right: b },
    { ask: "compare", left: value, by: "is", right: a },
    { ask: "yes", fact: "c" },
  ]);
  const { before, after } = sideBySide(old, fresh);
  expect(Object.entries(after.facts).map(([name, { type }]) => [name, type.kind])).toEqual([
    ...[
      ["a", "number"],
      ["b", "text"],
      ["c", "text"],
    ],
    ...[
      ["a′", "text"],
      ["c′", "yesNo"],
      ["d", "text"],
    ],
  ]);
  expect(before.facts).toEqual(after.facts);
  expect(after.atoms.slice(3)).toEqual([
    { ask: "in", left: { fact: "a′" }, values: ["x"], type: "text" },
    { ask: "compare", left: { fact: "a′" }, by: "is", right: b },
    { ask: "compare", left: value, by: "is", right: { fact: "a′" } },
    { ask: "yes", fact: "c′" },
  ]);
  expect(after.events.message?.reads).toEqual(["a′", "b", "c′", "d"]);
  expect(before.events).toEqual(old.events);
  const [rule] = after.events.message?.blocks.flatMap(({ rules }) => rules) ?? [];
  const [action] = rule?.actions ?? [];
  expect([rule?.when, action?.when, action?.otherwise?.when]).toEqual([asks(3), asks(4), asks(5)]);
  // A name that every object has is no fact of the one version.
  const odd = sideBySide(asking({}, []), asking({ toString: fact("text") }, []));
  expect(Object.keys(odd.after.facts)).toEqual(["toString"]);
});

test.each<[FactIr["domain"], FactIr["domain"], FactIr["domain"]]>([
  [
    { min: 1, max: 5 },
    { min: 3, max: 9 },
    { min: 1, max: 9 },
  ],
  [
    { min: 3, max: 9 },
    { min: 1, max: 5 },
    { min: 1, max: 9 },
  ],
  [{ min: 1 }, { max: 5 }, {}],
  [{ max: 5 }, { min: 1 }, {}],
  [
    { min: 0, max: 0 },
    { min: 0, max: 0 },
    { min: 0, max: 0 },
  ],
  [{ whole: true }, { whole: true }, { whole: true }],
  [{ whole: true }, {}, {}],
  [{}, { whole: true }, {}],
  [{ none: true }, {}, { none: true }],
  [{}, { none: true }, { none: true }],
  [{ unlimited: true }, {}, { unlimited: true }],
  [{}, { unlimited: true }, { unlimited: true }],
])("of a fact with %o or %o every value is one with %o", (one, other, both) => {
  const having = (domain: FactIr["domain"]) => asking({ n: { ...fact("number"), domain } }, []);
  expect(sideBySide(having(one), having(other)).after.facts.n?.domain).toEqual(both);
});

test("a fact that is one of some is one of what either version knows", () => {
  const of = (...values: readonly string[]) =>
    asking({ n: { ...fact("text"), type: { kind: "oneOf", values } } }, []);
  const { after } = sideBySide(of("a", "b"), of("b", "c"));
  expect(after.facts.n?.type).toEqual({ kind: "oneOf", values: ["a", "b", "c"] });
});
